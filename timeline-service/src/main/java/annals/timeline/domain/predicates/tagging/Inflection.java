package annals.timeline.domain.predicates.tagging;

import java.util.ArrayList;
import java.util.List;

/** Forms of regular English verbs. */
final class Inflection {

  private static final int SHORTEST_STEM = 3;

  private Inflection() {}

  /** Third person singular. */
  static String present(String base) {
    if (base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("ch")
        || base.endsWith("sh")
        || base.endsWith("o")) {
      return base + "es";
    }
    return endsInConsonantAndY(base) ? cut(base, 1) + "ies" : base + "s";
  }

  /** Past and participle; where the stress decides on a doubled consonant, both spellings. */
  static List<String> past(String base) {
    if (base.endsWith("e")) {
      return List.of(base + "d");
    }
    if (endsInConsonantAndY(base)) {
      return List.of(cut(base, 1) + "ied");
    }
    return doubled(base, "ed");
  }

  /** Gerund and present participle, in both spellings where the stress decides. */
  static List<String> ing(String base) {
    if (base.endsWith("ie")) {
      return List.of(cut(base, 2) + "ying");
    }
    if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
      return List.of(cut(base, 1) + "ing");
    }
    return doubled(base, "ing");
  }

  /** A guess at the base of a word with the ending of so many letters. */
  static String baseOf(String word, int ending) {
    String stem = cut(word, ending);
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST_STEM
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    if (doubled) {
      return cut(stem, 1);
    }
    boolean soft = last >= 1 && "cgsuvz".indexOf(stem.charAt(last)) >= 0 && !stem.endsWith("ss");
    boolean silent = soft || stem.endsWith("at") || stem.endsWith("ir") || stem.endsWith("ur");
    return silent ? stem + "e" : stem;
  }

  private static List<String> doubled(String base, String ending) {
    List<String> forms = new ArrayList<>(2);
    int last = base.length() - 1;
    boolean closed =
        last >= 2
            && "bdgklmnprt".indexOf(base.charAt(last)) >= 0
            && isVowel(base.charAt(last - 1))
            && !isVowel(base.charAt(last - 2));
    if (closed) {
      forms.add(base + base.charAt(last) + ending);
    }
    forms.add(base + ending);
    return forms;
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y") && base.length() > 2 && !isVowel(base.charAt(base.length() - 2));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
