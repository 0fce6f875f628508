package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and who is found to say it.
 *
 * @param sentence the sentence it stands in
 * @param at place of the quotation in the sentence
 * @param finding the speaker, or null when nobody could be named
 */
public record Attributed(FrameSentence sentence, int at, @Nullable Finding finding) {}
