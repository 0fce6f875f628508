package annals.timeline.domain.dating.grammar;

/** Reads days of months: "5", "5th", "fifth". */
final class DayReader {

  private static final int LAST = 31;

  private DayReader() {}

  /**
   * The day from 1 to 31 that a token in digits names, with or without its ordinal ending, or 0.
   */
  static int digits(String text) {
    int value = 0;
    int at = 0;
    while (at < text.length() && at < 2 && Character.isDigit(text.charAt(at))) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    boolean plain = at == text.length();
    return at > 0 && value >= 1 && value <= LAST && (plain || isOrdinalEnding(text.substring(at)))
        ? value
        : 0;
  }

  /** Whether the token is digits with an ordinal ending. */
  static boolean isOrdinal(String text) {
    return digits(text) > 0 && !Character.isDigit(text.charAt(text.length() - 1));
  }

  /** The number that an ordinal stands for, in digits ("27th") or as a word ("second"), or 0. */
  static int ordinal(Line line, int at) {
    int word = line.word(at).ordinal;
    if (word > 0) {
      return word;
    }
    String text = line.text(at);
    if (text.length() < 3
        || text.length() > 6
        || !isOrdinalEnding(text.substring(text.length() - 2))) {
      return 0;
    }
    double value = AmountReader.digits(text.substring(0, text.length() - 2));
    return value > 0 ? (int) value : 0;
  }

  /** The number from 1 to 999 that digits stand for, as in "day 27", or 0. */
  static int counted(String text) {
    return text.length() > 3 || !text.chars().allMatch(Character::isDigit) || text.isEmpty()
        ? 0
        : Integer.parseInt(text);
  }

  private static boolean isOrdinalEnding(String ending) {
    return switch (ending) {
      case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> true;
      default -> false;
    };
  }
}
