package annals.timeline.domain.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said, with who said them.
 *
 * @param content where the words stand, quotation marks included
 * @param kind how they are rendered
 * @param cue the words that introduce them, as "said" or "according to"; null when there are none
 * @param speaker who said them; null when nobody could be named
 * @param confidence how sure the attribution is
 */
public record AttributedQuote(
    TextSpan content,
    QuoteKind kind,
    @Nullable TextSpan cue,
    @Nullable QuoteSpeaker speaker,
    Confidence confidence) {

  /** Refuses a quote without content, kind or confidence. */
  public AttributedQuote {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(confidence, "confidence");
  }
}
