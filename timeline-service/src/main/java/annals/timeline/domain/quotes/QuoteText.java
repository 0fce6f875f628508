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
 * @param headings stretches that are headings, whatever they look like
 * @param asides stretches set apart from the running text, such as headings and pull quotes; one
 *     that repeats words of the running text holds no quote of its own
 */
public record QuoteText(
    String text, List<TextSpan> skipped, List<TextSpan> headings, List<TextSpan> asides) {

  /** Sorts the stretches and refuses those that leave the text. */
  public QuoteText {
    Objects.requireNonNull(text, "text");
    skipped = sorted(skipped, text);
    headings = sorted(headings, text);
    asides = sorted(asides, text);
  }

  /** A text without headings and pull quotes that are known as such. */
  public QuoteText(String text, List<TextSpan> skipped) {
    this(text, skipped, List.of(), List.of());
  }

  /** A text of which everything counts. */
  public static QuoteText of(String text) {
    return new QuoteText(text, List.of());
  }

  private static List<TextSpan> sorted(List<TextSpan> spans, String text) {
    for (TextSpan span : spans) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(span + " leaves a text of " + text.length());
      }
    }
    return spans.stream().sorted().toList();
  }
}
