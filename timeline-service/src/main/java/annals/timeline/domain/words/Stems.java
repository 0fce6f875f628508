package annals.timeline.domain.words;

import java.util.List;
import java.util.Locale;

/**
 * Cuts the endings of inflection off English words, so that "announced" and "announces" are one.
 *
 * <p>Lighter than Porter's stemmer: stems only have to agree with each other, and words that mean
 * different things should not fall together. Idempotent.
 */
public final class Stems {

  private static final int SHORTEST = 3;

  /** Ending and what takes its place, the longest first. */
  private static final List<String[]> ENDINGS =
      List.of(
          new String[] {"ations", "at"},
          new String[] {"ation", "at"},
          new String[] {"ating", "at"},
          new String[] {"ated", "at"},
          new String[] {"ates", "at"},
          new String[] {"ments", "ment"},
          new String[] {"ies", "y"},
          new String[] {"ied", "y"},
          new String[] {"ings", ""},
          new String[] {"ing", ""},
          new String[] {"sses", "ss"},
          new String[] {"es", ""},
          new String[] {"ed", ""},
          new String[] {"ly", ""},
          new String[] {"s", ""},
          new String[] {"e", ""});

  private Stems() {}

  /** The stem of a word, in lower case. */
  public static String of(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    for (int round = 0; round < 4; round++) {
      String shorter = cut(stem);
      if (shorter.equals(stem)) {
        return stem;
      }
      stem = shorter;
    }
    return stem;
  }

  private static String cut(String word) {
    if (word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    for (String[] ending : ENDINGS) {
      int left = word.length() - ending[0].length();
      if (left >= SHORTEST && word.endsWith(ending[0])) {
        return undouble(word.substring(0, left) + ending[1]);
      }
    }
    return word;
  }

  /** "stopp" of "stopped" is "stop"; "ss" and "ll" stay. */
  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > SHORTEST - 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
