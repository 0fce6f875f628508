package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and who is found to say it.
 *
 * @param sentence the sentence it stands in
 * @param at place of the quotation in the sentence
 * @param finding the speaker, or null when nobody could be named
 * @param title whether it is the title of a work or a name, and no speech
 */
public record Attributed(
    FrameSentence sentence, int at, @Nullable Finding finding, boolean title) {}
