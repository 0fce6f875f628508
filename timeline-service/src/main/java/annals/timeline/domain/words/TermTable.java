package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the content stems of the texts of one computation, so that they can be counted in arrays.
 * Not thread-safe: one table per computation.
 */
public final class TermTable {

  /** The number of a word that says nothing of the content. */
  private static final int NONE = -1;

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private double[] events = new double[1024];

  /** The distinct content stems of some tokens, by their numbers. */
  public TermSet of(List<Token> tokens) {
    int[] found = new int[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      int number = number(token);
      if (number != NONE) {
        found[count++] = number;
      }
    }
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return new TermSet(Arrays.copyOf(found, distinct));
  }

  /** How many stems have a number; numbers are from 0 to below it. */
  public int size() {
    return byStem.size();
  }

  /** How much a stem sounds like something that happens, 1, or like talk, -1; 0: neither. */
  public double event(int stem) {
    return events[stem];
  }

  private int number(Token token) {
    Integer known = byWord.get(token.text());
    if (known != null) {
      return known;
    }
    int number = NONE;
    if (ContentWords.isContent(token)) {
      String stem = Stems.of(token.text());
      number = byStem.computeIfAbsent(stem, s -> byStem.size());
      if (number >= events.length) {
        events = Arrays.copyOf(events, 2 * number);
      }
      events[number] = EventWords.of(token.text());
    }
    byWord.put(token.text(), number);
    return number;
  }
}
