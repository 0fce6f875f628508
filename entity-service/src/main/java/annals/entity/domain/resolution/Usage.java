package annals.entity.domain.resolution;

import java.util.regex.Pattern;

/**
 * How often something was said, and when first and last.
 *
 * @param first EDTF of the earliest article that says so, or empty when none has a date
 * @param last EDTF of the latest
 */
record Usage(long count, String first, String last) {
  static final Usage NONE = new Usage(0, "", "");

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** Said {@code times} more in an article of this date. */
  Usage plus(long times, String published) {
    if (!CALENDAR.matcher(published).matches()) {
      return new Usage(count + times, first, last);
    }
    return new Usage(
        count + times,
        first.isEmpty() || published.compareTo(first) < 0 ? published : first,
        last.isEmpty() || published.compareTo(last) > 0 ? published : last);
  }

  /** Both together. */
  Usage plus(Usage other) {
    return plus(other.count, other.first).plus(0, other.last);
  }

  /** Said less often; the dates stay as they are. */
  Usage minus(long times) {
    return new Usage(count - times, first, last);
  }

  /** Whether without an article of this date the first or last may be another. */
  boolean isBoundedBy(String published) {
    return !published.isEmpty() && (published.equals(first) || published.equals(last));
  }
}
