package annals.timeline.domain.dating.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What has been said so far in a text: the dates that later expressions count from. One per call.
 */
final class DocumentState {

  /** How far behind a quarter a "year earlier" still means the quarter, in UTF-16 code units. */
  private static final int QUARTER_REACH = 1000;

  /** How far behind a date "the following day" still counts from it, in UTF-16 code units. */
  private static final int DATE_REACH = 800;

  private final Publication publication;
  private int position;
  private int seenAt = -DATE_REACH;
  private @Nullable LocalDate day;
  private @Nullable YearMonth month;
  private @Nullable Integer year;
  private @Nullable Integer quarter;
  private int quarterAt;
  private boolean yearToDate;

  DocumentState(Publication publication) {
    this.publication = publication;
  }

  /** Goes on to the expression at the offset. */
  void moveTo(int offset) {
    position = offset;
  }

  /** Whether a date was named shortly before. */
  boolean isAnchored() {
    return position - seenAt < DATE_REACH;
  }

  Publication publication() {
    return publication;
  }

  /** The last full date, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The month of the last date of any grain, or null if that has none. */
  @Nullable YearMonth month() {
    return month;
  }

  /** The year of the last date of any grain, or null. */
  @Nullable Integer year() {
    return year;
  }

  /** The last quarter named, as quarters since the year 0, or null. */
  @Nullable Integer quarter() {
    return quarter;
  }

  /** The last quarter if it was named shortly before the offset and no longer period since. */
  @Nullable Integer quarterNear(int offset) {
    return yearToDate || offset - quarterAt > QUARTER_REACH ? null : quarter;
  }

  void sawDay(LocalDate seen) {
    day = seen;
    sawMonth(YearMonth.from(seen));
  }

  void sawMonth(YearMonth seen) {
    month = seen;
    year = seen.getYear();
    seenAt = position;
  }

  void sawYear(int seen) {
    month = null;
    year = seen;
    seenAt = position;
  }

  void sawQuarter(int seen, int offset) {
    quarter = seen;
    seenAt = position;
    quarterAt = offset;
    yearToDate = false;
  }

  /** A report spoke of several months together. */
  void sawPeriodOfMonths() {
    yearToDate = true;
  }
}
