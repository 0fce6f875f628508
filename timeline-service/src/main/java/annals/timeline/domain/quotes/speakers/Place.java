package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.List;

/**
 * A quotation where it stands, as rules look at it.
 *
 * @param article all paragraphs
 * @param paragraphIndex number of its paragraph
 * @param sentenceIndex number of its sentence in the paragraph
 * @param sentence its sentence
 * @param at place of the quotation in the sentence
 * @param cues verbs of speech of the sentence, in order
 * @param memory what was found before it
 */
record Place(
    List<FrameParagraph> article,
    int paragraphIndex,
    int sentenceIndex,
    FrameSentence sentence,
    int at,
    List<Cue> cues,
    Memory memory) {

  FrameToken quotation() {
    return sentence.at(at);
  }

  FrameParagraph paragraph() {
    return article.get(paragraphIndex);
  }

  /** First token behind the quotation. */
  FrameToken next() {
    return sentence.at(at + 1);
  }

  /** First token before the quotation. */
  FrameToken previous() {
    return sentence.at(at - 1);
  }
}
