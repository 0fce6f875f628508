package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.speakers.Phrase;
import annals.timeline.domain.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something said, before it is known who the words for its speaker mean.
 *
 * @param content what is said
 * @param kind how it is rendered
 * @param cue the words that introduce it, or null
 * @param speaker the words for the speaker, or null when nobody could be named
 * @param confidence how sure the speaker is
 */
public record Statement(
    TextSpan content,
    QuoteKind kind,
    @Nullable Phrase cue,
    @Nullable Phrase speaker,
    Confidence confidence)
    implements Comparable<Statement> {

  /** By content. */
  @Override
  public int compareTo(Statement other) {
    return content.compareTo(other.content);
  }
}
