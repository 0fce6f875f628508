package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.saved.Document.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which saved timelines to list; what is null or empty does not count.
 *
 * @param status of this status
 * @param terms words of title and introduction, in web-search syntax
 * @param entity about this entity
 * @param deleted deleted ones alone; else none of them
 * @param attention only those with entries that ask for a look
 */
public record TimelineFilter(
    @Nullable Status status,
    String terms,
    @Nullable UUID entity,
    boolean deleted,
    boolean attention) {

  private static final int LONGEST_TERMS = 500;

  /** Refuses what is out of bounds. */
  public TimelineFilter {
    terms = terms.strip();
    if (terms.length() > LONGEST_TERMS || terms.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          "query", "At most " + LONGEST_TERMS + " characters, none of them U+0000.");
    }
  }
}
