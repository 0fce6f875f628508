package annals.entity.domain.matching;

/** Digits that stand for letters inside people's names: Ig0r Sech1n. */
final class LeetDigits {
  private static final String DIGITS = "0134579";
  private static final String LETTERS = "oieastg";

  private LeetDigits() {}

  static String toLetters(String word) {
    boolean digit = false;
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      digit |= word.charAt(i) <= '9';
      letter |= word.charAt(i) > '9';
    }
    if (!digit || !letter) {
      return word;
    }
    StringBuilder letters = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = DIGITS.indexOf(word.charAt(i));
      if (at >= 0) {
        letters.setCharAt(i, LETTERS.charAt(at));
      }
    }
    return letters.toString();
  }
}
