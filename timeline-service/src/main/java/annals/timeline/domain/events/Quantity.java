package annals.timeline.domain.events;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.words.Acronyms;
import annals.timeline.domain.words.ContentWords;
import annals.timeline.domain.words.Stems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A number of a sentence and what it counts, as "twelve people" or "1.5 million soldiers".
 *
 * @param value the number, multiplied out
 * @param unit stem of the noun behind it
 * @param words number and noun as they stand in the text
 */
record Quantity(BigDecimal value, String unit, String words) {

  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final int MODIFIERS = 2;
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> POWERS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /**
   * The quantities of a sentence in order. Parts of dates are none, as nothing countable follows.
   */
  static List<Quantity> in(String text) {
    List<Token> tokens = TOKENIZER.tokenize(text);
    Acronyms acronyms = Acronyms.of(tokens);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<BigDecimal> number = number(tokens.get(i).text());
      if (number.isEmpty()) {
        continue;
      }
      int start = tokens.get(i).start();
      BigDecimal value = number.get();
      int next = i + 1;
      Integer power = next < tokens.size() ? POWERS.get(tokens.get(next).text()) : null;
      if (power != null) {
        value = value.scaleByPowerOfTen(power);
        next++;
      }
      int noun = nounFrom(tokens, next, acronyms);
      if (noun >= 0) {
        String unit = Stems.of(tokens.get(noun).text());
        found.add(
            new Quantity(
                value.stripTrailingZeros(), unit, text.substring(start, tokens.get(noun).end())));
        i = noun;
      }
    }
    return found;
  }

  /** The last of up to three lower-case content words in a row; -1 if there is none. */
  private static int nounFrom(List<Token> tokens, int from, Acronyms acronyms) {
    int noun = -1;
    for (int i = from; i < tokens.size() && i <= from + MODIFIERS; i++) {
      Token token = tokens.get(i);
      boolean counted =
          (ContentWords.stem(token, acronyms) != null && Character.isLetter(token.text().charAt(0)))
              || token.text().equals("%");
      if (!counted || token.text().endsWith("ed")) {
        break;
      }
      noun = i;
      if (token.text().endsWith("s") || token.text().equals("people") || token.text().equals("%")) {
        break;
      }
    }
    return noun;
  }

  private static Optional<BigDecimal> number(String word) {
    int small = SMALL.indexOf(word.toLowerCase(Locale.ROOT));
    if (small > 1) {
      return Optional.of(BigDecimal.valueOf(small));
    }
    String digits = word.replace(",", "");
    boolean plain =
        !digits.isEmpty() && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    if (!plain || digits.startsWith(".") || digits.endsWith(".") || digits.length() > 18) {
      return Optional.empty();
    }
    return digits.indexOf('.') == digits.lastIndexOf('.')
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }
}
