package annals.entity.domain.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the many ways in which a foreign name is put into Latin letters: Zelensky,
 * Zelenskyy and Selenskyj; Mao Tse-tung and Tsetung. Meant for comparing, not for showing.
 */
final class Spelling {
  /** What is written and what it is folded to; earlier and longer entries first. */
  private static final String[][] SOUNDS = {
    {"shch", "s"},
    {"tsch", "c"},
    {"sch", "s"},
    {"tch", "c"},
    {"sh", "s"},
    {"ch", "c"},
    {"cz", "c"},
    {"ts", "c"},
    {"tz", "c"},
    {"zh", "j"},
    {"dj", "j"},
    {"dzh", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"iy", "i"},
    {"ij", "i"},
    {"yj", "i"},
    {"ya", "a"},
    {"ia", "a"},
    {"ja", "a"},
    {"yu", "u"},
    {"iu", "u"},
    {"ju", "u"},
    {"ye", "e"},
    {"ie", "e"},
    {"ue", "u"},
    {"yo", "o"},
    {"q", "k"},
    {"w", "v"},
    {"y", "i"},
  };

  private static final String[][][] BY_FIRST = byFirst();

  private Spelling() {}

  /** The folded form of a word of lower-case ASCII letters. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    char before = 0;
    int i = 0;
    while (i < word.length()) {
      String[] sound = soundAt(word, i);
      i += sound == null ? 1 : sound[0].length();
      char c = sound == null ? single(word, i - 1) : sound[1].charAt(0);
      boolean silent = c == 'h' && isSilent(word, i);
      if (c != before && !silent) {
        folded.append(c);
      }
      before = c;
    }
    return folded.isEmpty() ? word : folded.toString();
  }

  /** The sound of one letter that no group of letters takes in. */
  private static char single(String word, int at) {
    char c = word.charAt(at);
    if (c == 'j' && isDiphthong(word, at)) {
      return 'i';
    }
    return c == 'c' && isHard(word, at + 1) ? 'k' : c;
  }

  /**
   * The consonants of a folded word, like sounds written alike: what stays of a name through most
   * misspellings and where a script leaves vowels out. A vowel at the start is kept as {@code a}.
   */
  static String skeleton(String folded) {
    StringBuilder consonants = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isVowel(c)) {
        if (i == 0) {
          consonants.append('a');
        }
      } else if (c != 'h' || i == 0) {
        consonants.append(broad(c));
      }
    }
    return consonants.toString();
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private static char broad(char c) {
    return switch (c) {
      case 'z', 'x', 'c' -> 's';
      case 'j' -> 'g';
      case 'w' -> 'v';
      case 'q' -> 'k';
      default -> c;
    };
  }

  /** A j behind a vowel and not before one: Sergej, Sejm. */
  private static boolean isDiphthong(String word, int at) {
    return at > 0
        && isVowel(word.charAt(at - 1))
        && (at + 1 == word.length() || !isVowel(word.charAt(at + 1)));
  }

  /** Whether the c before {@code next} is a k: Carl, Cruz, Marc, but not Vucic. */
  private static boolean isHard(String word, int next) {
    return next < word.length()
        ? "eiy".indexOf(word.charAt(next)) < 0
        : next > 1 && word.charAt(next - 2) != 'i';
  }

  /** An h at the end or before a consonant. */
  private static boolean isSilent(String word, int next) {
    return word.length() > 2 && next > 1 && (next >= word.length() || !isVowel(word.charAt(next)));
  }

  private static String @Nullable [] soundAt(String word, int at) {
    char first = word.charAt(at);
    if (first < 'a' || first > 'z') {
      return null;
    }
    for (String[] sound : BY_FIRST[first - 'a']) {
      if (word.startsWith(sound[0], at)) {
        return sound;
      }
    }
    return null;
  }

  private static String[][][] byFirst() {
    String[][][] sounds = new String[26][][];
    for (char c = 'a'; c <= 'z'; c++) {
      char first = c;
      sounds[c - 'a'] =
          Arrays.stream(SOUNDS)
              .filter(sound -> sound[0].charAt(0) == first)
              .toArray(String[][]::new);
    }
    return sounds;
  }
}
