package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.TemporalType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: 2024-12-09, 2024-12-09T10:00:00Z, 2024/12/09, 31/12/2024, 12/31/2024. Where day
 * and month could be either (5/12/2024), the expression is recognised but only its year is told.
 */
final class DigitDateRule implements Rule {

  private static final int MONTHS = 12;

  @Override
  public @Nullable Match at(Line line, int at) {
    String text = line.text(at);
    if (text.length() < 6 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    int time = text.indexOf('T');
    if (YearRule.isSpanOfYears(text)) {
      return null;
    }
    String[] parts = (time > 0 ? text.substring(0, time) : text).split("[-/.]", -1);
    Meaning meaning = meaning(parts, time > 0 ? text.substring(time) : "");
    if (meaning instanceof Meaning.Fixed stamp && time > 0) {
      int end = behindOffset(line, at + 1);
      String offset = end > at + 1 ? line.text(at + 1) + line.text(at + 2) : "";
      return Match.of(
          at, end, new Meaning.Fixed(stamp.type(), stamp.timex() + offset, stamp.edtf()));
    }
    return meaning == null ? null : Match.of(at, at + 1, meaning);
  }

  /** The position behind "+02:00" that is glued to a time, or the position itself. */
  private static int behindOffset(Line line, int at) {
    String hours = line.text(at + 1);
    boolean sign = (line.is(at, "+") || line.isHyphen(at)) && line.isGlued(at);
    boolean digits = !hours.isEmpty() && Character.isDigit(hours.charAt(0));
    return sign && digits && line.isGlued(at + 1) ? at + 2 : at;
  }

  private static @Nullable Meaning meaning(String[] parts, String time) {
    if (parts.length == 2 && isNumber(parts[0], 4) && isNumber(parts[1], 2) && time.isEmpty()) {
      int month = Integer.parseInt(parts[1]);
      String value = parts[0] + "-" + parts[1];
      return month >= 1 && month <= MONTHS
          ? new Meaning.Fixed(TemporalType.DATE, value, value)
          : null;
    }
    if (parts.length != 3
        || !isNumber(parts[0], 0)
        || !isNumber(parts[1], 0)
        || !isNumber(parts[2], 0)) {
      return null;
    }
    if (parts[0].length() == 4) {
      return day(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), time);
    }
    boolean shortYear = parts[2].length() == 2;
    if ((!shortYear && parts[2].length() != 4) || parts[0].length() > 2) {
      return null;
    }
    int year =
        shortYear ? YearReader.century(Integer.parseInt(parts[2])) : Integer.parseInt(parts[2]);
    return dayOrMonthFirst(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), year);
  }

  private static @Nullable Meaning dayOrMonthFirst(int first, int second, int year) {
    if (first > MONTHS || first == second) {
      return day(year, second, first, "");
    }
    if (second > MONTHS) {
      return day(year, first, second, "");
    }
    boolean possible = first >= 1 && second >= 1 && year >= 1000;
    String value = Integer.toString(year);
    return possible ? new Meaning.Fixed(TemporalType.DATE, value, value) : null;
  }

  private static @Nullable Meaning day(int year, int month, int day, String time) {
    try {
      String value = LocalDate.of(year, month, day).toString();
      boolean day4 = year >= 1000 && year <= 2100;
      TemporalType type = time.isEmpty() ? TemporalType.DATE : TemporalType.TIME;
      return day4 ? new Meaning.Fixed(type, value + time, value) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Whether the text is a number of that many digits, or of one, two or four where none is given.
   */
  private static boolean isNumber(String text, int length) {
    boolean fits =
        length == 0
            ? text.length() == 1 || text.length() == 2 || text.length() == 4
            : text.length() == length;
    return fits && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
