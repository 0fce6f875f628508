package annals.timeline.domain.quotes.speakers;

import org.jspecify.annotations.Nullable;

/** One way of naming the speaker of a quotation. */
@FunctionalInterface
interface SpeakerRule {

  /** The speaker, or null when the rule does not apply. */
  @Nullable Finding find(Place place);
}
