package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.text.TextSpan;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param sentence the sentence
 * @param from place of the first token
 * @param to place of the last token
 */
public record Phrase(FrameSentence sentence, int from, int to) {

  /** Refuses an empty phrase. */
  public Phrase {
    if (from < 0 || to < from || to >= sentence.size()) {
      throw new IllegalArgumentException("phrase " + from + ".." + to);
    }
  }

  /** Where it stands in the text. */
  public TextSpan span() {
    return new TextSpan(sentence.at(from).span().start(), sentence.at(to).span().end());
  }

  /** First token. */
  public FrameToken first() {
    return sentence.at(from);
  }

  /** Last token. */
  public FrameToken last() {
    return sentence.at(to);
  }

  /** Number of tokens. */
  public int size() {
    return to - from + 1;
  }
}
