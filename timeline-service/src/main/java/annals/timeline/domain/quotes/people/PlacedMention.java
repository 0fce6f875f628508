package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;

/**
 * A mention where the frame holds it, outside quotations.
 *
 * @param mention the mention
 * @param person key of whom it names: the same for all mentions of one
 * @param sentence its sentence
 * @param from place of its first token
 * @param to place of its last token
 */
record PlacedMention(NamedSpan mention, String person, FrameSentence sentence, int from, int to) {

  /** Whether it is an office without a name, as "the French president". */
  boolean isRole() {
    FrameToken first = sentence.at(from);
    return mention.type() == MentionType.PERSON
        && (first.is("the") || first.isLowerCase())
        && sentence.at(to).isWord();
  }
}
