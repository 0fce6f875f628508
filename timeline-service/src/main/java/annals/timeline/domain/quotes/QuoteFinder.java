package annals.timeline.domain.quotes;

import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.people.SpeakerResolver;
import annals.timeline.domain.quotes.reported.Statement;
import annals.timeline.domain.quotes.reported.StatementFinder;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    ArticleFrame article =
        ArticleFrame.of(text.text(), RepeatedAsides.skippedIn(text), text.headings());
    SpeakerResolver resolver = new SpeakerResolver(article, mentions);
    List<AttributedQuote> quotes = new ArrayList<>();
    for (Statement statement : StatementFinder.find(article)) {
      Phrase cue = statement.cue();
      quotes.add(
          new AttributedQuote(
              statement.content(),
              statement.kind(),
              cue == null ? null : cue.span(),
              speaker(statement.speaker(), resolver),
              statement.confidence()));
    }
    return quotes;
  }

  private static @Nullable QuoteSpeaker speaker(
      @Nullable Phrase speaker, SpeakerResolver resolver) {
    return speaker == null ? null : new QuoteSpeaker(speaker.span(), resolver.resolve(speaker));
  }
}
