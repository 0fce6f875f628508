package annals.entity.application;

import java.util.Arrays;

/** An article as it came, kept unread for the next service. */
public final class ArticleContent {
  /** Nothing, as for a removed article. */
  public static final ArticleContent NONE = new ArticleContent(new byte[0]);

  private final byte[] bytes;

  private ArticleContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The article in these bytes. */
  public static ArticleContent of(byte[] bytes) {
    return new ArticleContent(bytes.clone());
  }

  /** The bytes that came. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleContent that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
