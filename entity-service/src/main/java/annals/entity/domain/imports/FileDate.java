package annals.entity.domain.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as files write them: a year, a month or a day of ISO 8601, with a time or without.
 */
public final class FileDate {
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?)?)?");

  private FileDate() {}

  /** The date as EDTF without its time; empty for an empty text; nothing for any other text. */
  public static Optional<String> parse(String text) {
    String written = text.strip();
    if (written.isEmpty()) {
      return Optional.of("");
    }
    Matcher date = DATE.matcher(written);
    if (!date.matches()) {
      return Optional.empty();
    }
    String month = date.group(2);
    String day = date.group(3);
    try {
      LocalDate.of(
          Integer.parseInt(date.group(1)),
          month == null ? 1 : Integer.parseInt(month),
          day == null ? 1 : Integer.parseInt(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    String edtf = date.group(1);
    if (month != null) {
      edtf += "-" + month;
    }
    return Optional.of(day == null ? edtf : edtf + "-" + day);
  }

  /**
   * The date that all of {@code dates} can mean: the most exact when the others only say less of
   * the same, empty when two of them contradict each other. Empty ones say nothing.
   */
  public static String agreed(Collection<String> dates) {
    String exact = "";
    for (String date : dates) {
      if (date.startsWith(exact)) {
        exact = date;
      } else if (!exact.startsWith(date)) {
        return "";
      }
    }
    return exact;
  }
}
