package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the content stems of the texts of one computation, so that they can be counted in arrays.
 * Acronyms that are written like function words ("US", "IT") have none: they stand in so many
 * sentences that they say nothing of a day.
 *
 * <p>Not thread-safe: one table per computation.
 */
public final class TermTable {

  /** The number of a word that says nothing of the content. */
  private static final int NONE = -1;

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private double[] events = new double[1024];

  /** The distinct content stems of some tokens, by their numbers. */
  public TermSet of(List<Token> tokens) {
    Acronyms acronyms = Acronyms.of(tokens);
    int[] found = new int[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      int number = number(token, acronyms);
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

  private int number(Token token, Acronyms acronyms) {
    String word = acronyms.lower(token);
    Integer known = byWord.get(word);
    if (known != null) {
      return known;
    }
    String stem = ContentWords.stem(token, acronyms);
    int number = NONE;
    if (stem != null && !Character.isUpperCase(word.charAt(0))) {
      number = byStem.computeIfAbsent(stem, s -> byStem.size());
      if (number >= events.length) {
        events = Arrays.copyOf(events, 2 * number);
      }
      events[number] = EventWords.of(stem);
    }
    byWord.put(word, number);
    return number;
  }
}
