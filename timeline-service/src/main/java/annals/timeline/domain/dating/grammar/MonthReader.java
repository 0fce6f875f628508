package annals.timeline.domain.dating.grammar;

import java.util.Set;

/** Tells the names of months from words that look like them. */
final class MonthReader {

  private static final Set<String> WORDS_TOO =
      Set.of("may", "march", "mar", "jan", "jun", "sep", "sept", "dec", "apr", "aug");
  private static final Set<String> FIRST_NAMES =
      Set.of("may", "april", "june", "august", "jan", "march");
  private static final Set<String> NOT_AFTER_MAY =
      Set.of(
          "i", "we", "you", "he", "she", "they", "it", "the", "god", "a", "this", "all", "your",
          "his", "her", "not", "be");
  private static final Set<String> NOT_AFTER_MARCH =
      Set.of("for", "of", "on", "to", "through", "against", "past", "into");
  private static final Set<String> LEADING =
      Set.of(
          "in", "on", "of", "since", "by", "until", "till", "from", "for", "during", "before",
          "after", "last", "next", "this", "early", "late", "mid", "and", "to", "between",
          "through", "every", "each", "come", "the", "or", "as", "than", "ended", "ending", "ends",
          "due", "earlier", "later", "around", "about", "-", "–", "(", ",");

  private static final Set<String> LINKS =
      Set.of("the", ",", "(", "and", "or", "as", "than", "-", "\u2013");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "throughout",
          "within",
          "when",
          "while",
          "although",
          "though",
          "if",
          "but",
          "because",
          "only",
          "even",
          "so",
          "sometime",
          "around");
  private static final Set<String> STREETS =
      Set.of("street", "road", "avenue", "square", "lane", "boulevard");

  private MonthReader() {}

  /** The number of the month named at the position, or 0. */
  static int at(Line line, int at) {
    int month = line.word(at).month;
    if (month == 0) {
      return 0;
    }
    boolean number =
        isDay(line, at + 1) || isDay(line, at - 1) || YearReader.digits(line, at + 1) > 0;
    if (line.isCapitalized(at + 1) && STREETS.contains(line.lower(at + 1))) {
      return 0;
    }
    if (!line.isCapitalized(at)) {
      return number && !WORDS_TOO.contains(line.lower(at)) ? month : 0;
    }
    if (line.word(at).shortForm && !line.text(at).endsWith(".") && !number) {
      return line.text(at).length() == 3 && isMonthContext(line, at) ? month : 0;
    }
    return number || !isOtherWord(line, at) ? month : 0;
  }

  private static boolean isMonthContext(Line line, int at) {
    return LEADING.contains(line.lower(at - 1))
        && !line.isCapitalized(at + 1)
        && !line.is(at - 1, "the");
  }

  private static boolean isOtherWord(Line line, int at) {
    String lower = line.lower(at);
    boolean leading = LEADING.contains(line.lower(at - 1));
    if (lower.equals("may") && at == 0 && NOT_AFTER_MAY.contains(line.lower(1))) {
      return true;
    }
    if (lower.equals("march")
        && NOT_AFTER_MARCH.contains(line.lower(at + 1))
        && !isPreposition(line, at - 1)) {
      return true;
    }
    boolean afterPreposition = isPreposition(line, at - 1);
    boolean beforeName = nameAt(line, at + 1) && !line.isGlued(at + 1) && !afterPreposition;
    boolean behindName = nameAt(line, at - 1) && line.word(at - 1).weekday == 0 && !leading;
    boolean initial =
        at == 1 && (line.word(0) != Word.UNKNOWN || CONJUNCTIONS.contains(line.lower(0)));
    return FIRST_NAMES.contains(lower) && (beforeName || (behindName && !initial));
  }

  private static boolean isPreposition(Line line, int at) {
    return LEADING.contains(line.lower(at)) && !LINKS.contains(line.lower(at));
  }

  /** A capitalized word that is no month, weekday or abbreviation. */
  private static boolean nameAt(Line line, int at) {
    String text = line.text(at);
    return text.length() > 1
        && line.isCapitalized(at)
        && line.word(at).month == 0
        && line.word(at).weekday == 0
        && !text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && !LEADING.contains(line.lower(at));
  }

  /** Whether a day of a month in digits stands at the position. */
  static boolean isDay(Line line, int at) {
    return DayReader.digits(line.text(at)) > 0;
  }
}
