package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.frame.FrameSentence;

/**
 * A mention where the frame holds it, outside quotations.
 *
 * @param mention the mention
 * @param person key of whom it names: the same for all mentions of one
 * @param sentence its sentence
 * @param from place of its first token
 * @param to place of its last token
 */
record PlacedMention(NamedSpan mention, String person, FrameSentence sentence, int from, int to) {}
