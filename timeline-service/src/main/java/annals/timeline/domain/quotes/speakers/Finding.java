package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A speaker that a rule names.
 *
 * @param speaker the words for the speaker
 * @param cue the words that introduce the speech, or null
 * @param confidence how sure the rule is
 */
public record Finding(Phrase speaker, @Nullable Phrase cue, Confidence confidence) {}
