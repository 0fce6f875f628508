package annals.platform.paging;

import annals.platform.error.AnnalsException;

/** How many rows a page holds. */
public final class PageSize {
  /** The page size of a request that names none. */
  public static final int DEFAULT = 50;

  /** The largest page size. */
  public static final int MAX = 200;

  private PageSize() {}

  /** The page size to use: 0 means {@link #DEFAULT}; beyond 1 to {@link #MAX} is refused. */
  public static int of(int requested) {
    if (requested == 0) {
      return DEFAULT;
    }
    if (requested < 0 || requested > MAX) {
      throw AnnalsException.invalid("page_size", "The page size must be from 1 to " + MAX + ".");
    }
    return requested;
  }
}
