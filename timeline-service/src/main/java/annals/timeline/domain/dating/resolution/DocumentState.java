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

  /** How far behind a quarter figures are still those of the report on it, in UTF-16 code units. */
  private static final int REPORT_REACH = 5000;

  /** How near a quarter must be to be meant rather than the one reported on. */
  private static final int SAME_SENTENCE = 200;

  /** How far behind a date "the following day" still counts from it, in UTF-16 code units. */
  private static final int DATE_REACH = 800;

  private Publication publication;
  private int position;
  private int seenAt = -DATE_REACH;
  private @Nullable LocalDate day;
  private @Nullable YearMonth month;
  private @Nullable Integer year;
  private @Nullable Integer quarter;

  /** The latest quarter named that was over at publication: the one a report speaks of. */
  private @Nullable Integer reported;

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

  /** Where the last date stands, in UTF-16 code units; below zero if there is none. */
  int seenAt() {
    return seenAt;
  }

  /** What follows counts from there. */
  void countFrom(Publication changed) {
    publication = changed;
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

  /** The quarter that the text speaks of at the offset, if it was named within reach. */
  @Nullable Integer quarterNear(int offset) {
    return quarterWithin(offset, QUARTER_REACH);
  }

  /**
   * The quarter that figures at the offset are compared for: such comparisons fill whole reports.
   */
  @Nullable Integer quarterOfFigures(int offset) {
    return quarterWithin(offset, REPORT_REACH);
  }

  /** The last quarter if it was named just before, else the one reported on; none in between. */
  private @Nullable Integer quarterWithin(int offset, int reach) {
    if (yearToDate || offset - quarterAt > reach) {
      return null;
    }
    return reported == null || offset - quarterAt < SAME_SENTENCE ? quarter : reported;
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
    Integer current = publication.quarter();
    boolean over = current != null && seen < current;
    if (over && (reported == null || seen > reported)) {
      reported = seen;
    }
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
