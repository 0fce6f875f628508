package annals.timeline.domain.dating.grammar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "5", "1,000", "two and a half", "twenty-five", "a few", "half
 * an".
 */
final class AmountReader {

  private static final Map<String, Double> SCALES =
      Map.of("hundred", 100.0, "thousand", 1e3, "million", 1e6);
  private static final Set<String> VAGUE =
      Set.of("few", "several", "many", "some", "dozens", "hundreds", "thousands", "numerous");
  private static final double LARGEST = 1e7;

  /**
   * A number that was read.
   *
   * @param end position behind it
   * @param amount the number
   * @param article whether it is only "a" or "an"
   */
  record Read(int end, Amount amount, boolean article) {}

  private AmountReader() {}

  /** The number at the position, or null. */
  static @Nullable Read at(Line line, int at) {
    String lower = line.lower(at);
    return switch (lower) {
      case "a", "an" -> withArticle(line, at);
      case "half" -> half(line, at);
      default -> VAGUE.contains(lower) ? vague(line, at) : exact(line, at);
    };
  }

  private static @Nullable Read withArticle(Line line, int at) {
    return switch (line.lower(at + 1)) {
      case "few", "couple", "dozen", "number", "good", "great", "handful" ->
          vagueWithArticle(line, at);
      case "half" -> new Read(at + 2, Amount.of(0.5), false);
      case "quarter" -> quarter(line, at);
      case "hundred" -> new Read(at + 2, Amount.of(100), false);
      default -> new Read(at + 1, Amount.of(1), true);
    };
  }

  /** "a quarter-century", "a quarter of a century". */
  private static Read quarter(Line line, int at) {
    int noun = line.is(at + 2, "of") ? at + 4 : line.skipHyphen(at + 2);
    return line.is(noun, "century")
        ? new Read(noun, Amount.of(0.25), false)
        : new Read(at + 1, Amount.of(1), true);
  }

  private static @Nullable Read vagueWithArticle(Line line, int at) {
    int end = at + 2;
    if (line.is(at + 1, "good") || line.is(at + 1, "great")) {
      return line.is(end, "many") ? new Read(end + 1, Amount.SOME, false) : null;
    }
    if (line.is(at + 1, "few") && line.is(end, "more")) {
      end++;
    }
    end = line.is(end, "of") ? end + 1 : end;
    return switch (line.lower(at + 1)) {
      case "couple" -> new Read(end, Amount.of(2), false);
      case "dozen" -> new Read(end, Amount.of(12), false);
      default -> new Read(end, Amount.SOME, false);
    };
  }

  private static Read vague(Line line, int at) {
    int end = at + 1;
    if (line.is(at, "several") && line.is(end, "hundred")) {
      end++;
    }
    return new Read(line.is(end, "of") ? end + 1 : end, Amount.SOME, false);
  }

  private static @Nullable Read half(Line line, int at) {
    int end = line.skipHyphen(at + 1);
    boolean article = line.is(end, "a") || line.is(end, "an");
    return article || end > at + 1 || line.is(end, "dozen")
        ? new Read(article ? end + 1 : end, Amount.of(0.5), false)
        : null;
  }

  private static @Nullable Read exact(Line line, int at) {
    double digits = digits(line.text(at));
    int end = at + 1;
    double value;
    if (digits >= 0) {
      value = digits;
      if (line.text(end).equals("1/2")) {
        return new Read(end + 1, Amount.of(value + 0.5), false);
      }
    } else if (line.word(at).number > 0) {
      value = line.word(at).number;
      int ones = line.skipHyphen(end);
      double next = line.word(ones).number;
      if (value >= 20 && next > 0 && next < 10) {
        value += next;
        end = ones + 1;
      }
    } else if (line.is(at, "dozen") || line.is(at, "couple")) {
      int behind = line.is(end, "of") ? end + 1 : end;
      return new Read(behind, Amount.of(line.is(at, "dozen") ? 12 : 2), false);
    } else {
      return null;
    }
    while (SCALES.containsKey(line.lower(end)) && value < LARGEST) {
      value *= SCALES.getOrDefault(line.lower(end), 1.0);
      end++;
    }
    int half = halfBehind(line, end);
    return half > 0
        ? new Read(half, Amount.of(value + 0.5), false)
        : new Read(end, Amount.of(value), false);
  }

  /**
   * The number of "two to three", "12 to 18", "one or two": the first, with the end of the second;
   * or null.
   */
  static @Nullable Read range(Line line, int at) {
    Read first = at(line, at);
    if (first == null || first.article() || first.amount().vague()) {
      return first;
    }
    int link = first.end();
    if (!line.is(link, "to") && !line.is(link, "or") && !line.isDash(link)) {
      return first;
    }
    Read second = at(line, link + 1);
    boolean greater =
        second != null && !second.article() && second.amount().value() > first.amount().value();
    return greater && second != null ? new Read(second.end(), first.amount(), false) : first;
  }

  /** End of "and a half", hyphens allowed, or -1. */
  static int halfBehind(Line line, int at) {
    int and = line.skipHyphen(at);
    if (!line.is(and, "and")) {
      return -1;
    }
    int a = line.skipHyphen(and + 1);
    int half = line.is(a, "a") || line.is(a, "one") ? line.skipHyphen(a + 1) : a;
    return line.is(half, "half") ? half + 1 : -1;
  }

  /** The number that a token in digits stands for, or -1. */
  static double digits(String text) {
    double value = 0;
    double fraction = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = fraction > 0 ? value + (c - '0') * fraction : value * 10 + c - '0';
        fraction /= 10;
      } else if (c == '.' && fraction == 0 && i > 0) {
        fraction = 0.1;
      } else if (c != ',' || i == 0 || fraction > 0 || !isGroup(text, i + 1)) {
        return -1;
      }
    }
    return text.isEmpty() || value > LARGEST ? -1 : value;
  }

  /** Whether three digits stand there and no fourth: "2,500", not "2,5". */
  private static boolean isGroup(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at == 3;
  }
}
