package annals.timeline.domain.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a quote is attributed to.
 *
 * @param span the words of the text that name the speaker beside the quote, as "he", "the head of
 *     state" or "Ann Bell"
 * @param mention the mention that says who that is: the one inside {@code span}, or the one a
 *     pronoun or description stands for; null when no mention was given for it
 */
public record QuoteSpeaker(TextSpan span, @Nullable NamedSpan mention) {

  /** Refuses a speaker without words in the text. */
  public QuoteSpeaker {
    Objects.requireNonNull(span, "span");
  }

  /** The entity that speaks, or null when it is not known. */
  public @Nullable String entityId() {
    return mention == null ? null : mention.entityId();
  }
}
