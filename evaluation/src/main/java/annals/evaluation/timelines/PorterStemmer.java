package annals.evaluation.timelines;

import java.util.Map;

/**
 * Porter's stemmer (M. F. Porter, An algorithm for suffix stripping, 1980), as ROUGE uses it.
 * Stateless; takes words in lower case.
 */
final class PorterStemmer {

  private static final Map<String, String> SECOND =
      Map.ofEntries(
          Map.entry("ational", "ate"),
          Map.entry("tional", "tion"),
          Map.entry("enci", "ence"),
          Map.entry("anci", "ance"),
          Map.entry("izer", "ize"),
          Map.entry("abli", "able"),
          Map.entry("alli", "al"),
          Map.entry("entli", "ent"),
          Map.entry("eli", "e"),
          Map.entry("ousli", "ous"),
          Map.entry("ization", "ize"),
          Map.entry("ation", "ate"),
          Map.entry("ator", "ate"),
          Map.entry("alism", "al"),
          Map.entry("iveness", "ive"),
          Map.entry("fulness", "ful"),
          Map.entry("ousness", "ous"),
          Map.entry("aliti", "al"),
          Map.entry("iviti", "ive"),
          Map.entry("biliti", "ble"));

  private static final Map<String, String> THIRD =
      Map.of(
          "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness",
          "");

  private static final String[] FOURTH = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private static final int SHORTEST = 3;

  private PorterStemmer() {}

  static String stem(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String stem = pastAndProgressive(plural(word));
    if (stem.endsWith("y") && hasVowel(stem.substring(0, stem.length() - 1))) {
      stem = stem.substring(0, stem.length() - 1) + "i";
    }
    stem = replaced(stem, SECOND);
    stem = replaced(stem, THIRD);
    return tidied(withoutSuffix(stem));
  }

  private static String plural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static String pastAndProgressive(String word) {
    if (word.endsWith("eed")) {
      String before = word.substring(0, word.length() - SHORTEST);
      return measure(before) > 0 ? before + "ee" : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    String before = word.substring(0, word.length() - ending);
    if (ending == 0 || !hasVowel(before)) {
      return word;
    }
    if (before.endsWith("at") || before.endsWith("bl") || before.endsWith("iz")) {
      return before + "e";
    }
    if (endsDoubled(before) && "lsz".indexOf(before.charAt(before.length() - 1)) < 0) {
      return before.substring(0, before.length() - 1);
    }
    return measure(before) == 1 && endsShort(before) ? before + "e" : before;
  }

  private static String replaced(String word, Map<String, String> endings) {
    String longest = null;
    for (String ending : endings.keySet()) {
      if (word.endsWith(ending) && (longest == null || ending.length() > longest.length())) {
        longest = ending;
      }
    }
    if (longest == null) {
      return word;
    }
    String before = word.substring(0, word.length() - longest.length());
    return measure(before) > 0 ? before + endings.get(longest) : word;
  }

  private static String withoutSuffix(String word) {
    String longest = "";
    for (String ending : FOURTH) {
      if (word.endsWith(ending) && ending.length() > longest.length()) {
        longest = ending;
      }
    }
    String before = word.substring(0, word.length() - longest.length());
    boolean fits = !longest.equals("ion") || before.endsWith("s") || before.endsWith("t");
    return !longest.isEmpty() && fits && measure(before) > 1 ? before : word;
  }

  private static String tidied(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      String before = stem.substring(0, stem.length() - 1);
      int measure = measure(before);
      if (measure > 1 || (measure == 1 && !endsShort(before))) {
        stem = before;
      }
    }
    return stem.endsWith("ll") && measure(stem) > 1 ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** How often a run of vowels is followed by one of consonants. */
  private static int measure(String stem) {
    int count = 0;
    for (int i = 1; i < stem.length(); i++) {
      if (isConsonant(stem, i) && !isConsonant(stem, i - 1)) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (!isConsonant(stem, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConsonant(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || !isConsonant(word, at - 1);
      default -> true;
    };
  }

  private static boolean endsDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last);
  }

  /** Consonant, vowel, consonant other than w, x, y. */
  private static boolean endsShort(String stem) {
    int last = stem.length() - 1;
    return last >= 2
        && isConsonant(stem, last)
        && !isConsonant(stem, last - 1)
        && isConsonant(stem, last - 2)
        && "wxy".indexOf(stem.charAt(last)) < 0;
  }
}
