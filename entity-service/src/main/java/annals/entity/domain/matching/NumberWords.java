package annals.entity.domain.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in organisations' names: words to digits, and what is a number at all. */
final class NumberWords {
  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final Map<String, String> ORDINALS = new HashMap<>();
  private static final int TENS = 20;

  static {
    List<String> units =
        List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .split(" ", -1));
    for (int i = 0; i < units.size(); i++) {
      VALUES.put(units.get(i), i + 1);
    }
    List<String> tens =
        List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
    for (int i = 0; i < tens.size(); i++) {
      VALUES.put(tens.get(i), (i + 2) * 10);
    }
    List<String> ordinals =
        List.of("second third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1));
    ORDINALS.put("first", "1st");
    for (int i = 0; i < ordinals.size(); i++) {
      int n = i + 2;
      ORDINALS.put(ordinals.get(i), n + (n == 2 ? "nd" : n == 3 ? "rd" : "th"));
    }
  }

  private NumberWords() {}

  /** Replaces number words by digits: forty four and forty 4 by 44, first by 1st. */
  static void toDigits(List<RawWord> words) {
    for (int i = 0; i < words.size(); i++) {
      String ordinal = ORDINALS.get(words.get(i).text());
      Integer value = VALUES.get(words.get(i).text());
      if (ordinal != null) {
        words.set(i, new RawWord(ordinal, "", false));
      } else if (value != null) {
        Integer unit = i + 1 < words.size() && value >= TENS ? unit(words.get(i + 1).text()) : null;
        words.set(i, new RawWord(String.valueOf(value + (unit == null ? 0 : unit)), "", false));
        if (unit != null) {
          words.remove(i + 1);
        }
      }
    }
  }

  /**
   * Whether it has a digit or is a Roman numeral of two signs or more, one sign only at the end.
   */
  static boolean isNumber(String word, boolean last) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return !word.equals("1st");
      }
    }
    return isRoman(word) && (word.length() > 1 || last);
  }

  private static boolean isRoman(String word) {
    int tens = 0;
    while (tens < word.length() && word.charAt(tens) == 'x') {
      tens++;
    }
    String units = word.substring(tens);
    return tens <= 3
        && !word.isEmpty()
        && (units.isEmpty()
            || List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix").contains(units));
  }

  private static @Nullable Integer unit(String word) {
    if (word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '9') {
      return word.charAt(0) - '0';
    }
    Integer value = VALUES.get(word);
    return value != null && value < 10 ? value : null;
  }
}
