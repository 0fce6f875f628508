package annals.entity.domain;

import java.util.List;
import java.util.UUID;

/**
 * The text of an article as of one revision.
 *
 * @param readable the stretches that may name somebody, in order: without boilerplate and bylines
 */
public record ArticleText(UUID articleId, long revision, String text, List<Span> readable) {
  /** Refuses stretches that leave the text. */
  public ArticleText {
    readable = List.copyOf(readable);
    for (Span span : readable) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("A segment ends after the text");
      }
    }
  }
}
