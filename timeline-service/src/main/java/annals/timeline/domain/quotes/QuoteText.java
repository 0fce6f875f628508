package annals.timeline.domain.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Objects;

/**
 * A text to find quotes in.
 *
 * @param text the clean text; a line end ends a paragraph
 * @param skipped stretches that are no part of the report, such as boilerplate; nothing is found in
 *     them
 */
public record QuoteText(String text, List<TextSpan> skipped) {

  /** Sorts the skipped stretches and refuses those that leave the text. */
  public QuoteText {
    Objects.requireNonNull(text, "text");
    skipped = skipped.stream().sorted().toList();
    for (TextSpan span : skipped) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("skipped span " + span + " leaves the text");
      }
    }
  }

  /** A text of which everything counts. */
  public static QuoteText of(String text) {
    return new QuoteText(text, List.of());
  }
}
