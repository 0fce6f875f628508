package annals.timeline.domain.quotes.frame;

import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Set;

/**
 * A sentence of which each quotation is one token.
 *
 * @param number its number in the article, from 0; negative inside a quotation
 * @param tokens its tokens in order, at least one
 * @param heading whether it is a heading, where capitals say little
 */
public record FrameSentence(int number, List<FrameToken> tokens, boolean heading) {

  private static final FrameToken NOTHING = new FrameToken(" ", " ", new TextSpan(0, 1), null);

  /** Copies the tokens and refuses an empty sentence. */
  public FrameSentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence without tokens");
    }
  }

  /** The token at the place, or a blank one before the first and behind the last. */
  public FrameToken at(int index) {
    return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Whether there is a token at the place. */
  public boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  /** Place of the first token at or behind {@code from} that is not {@code words}, or the size. */
  public int skip(int from, Set<String> words) {
    int at = from;
    while (at < size() && words.contains(at(at).lower())) {
      at++;
    }
    return at;
  }

  /** Whether something in the sentence stands between quotation marks. */
  public boolean hasQuotation() {
    return tokens.stream().anyMatch(FrameToken::isQuotation);
  }

  /** Where the sentence stands. */
  public TextSpan span() {
    return new TextSpan(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }
}
