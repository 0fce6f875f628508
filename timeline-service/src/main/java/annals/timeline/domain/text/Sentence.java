package annals.timeline.domain.text;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start offset of its first character, in UTF-16 code units of the whole text
 * @param end offset behind its last character, closing quotation marks included
 * @param tokens its tokens in order, at least one
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(int start, int end, List<Token> tokens, int paragraph) {

  /** Copies the tokens and refuses an empty sentence. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || start > tokens.getFirst().start() || end < tokens.getLast().end()) {
      throw new IllegalArgumentException("sentence " + start + ".." + end);
    }
  }

  /** The sentence as it stands in the text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
