package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of a text, as far as it is known: asked for a day, it tells none if only the
 * month is known.
 */
public final class Publication {

  private final @Nullable LocalDate first;
  private final Precision precision;

  private Publication(@Nullable LocalDate first, Precision precision) {
    this.first = first;
    this.precision = precision;
  }

  /** The publication on a day, in a month or a year; anything else is unknown. */
  public static Publication of(@Nullable EdtfDate date) {
    boolean usable =
        date != null
            && switch (date.precision()) {
              case DAY, MONTH, YEAR -> true;
              case SEASON, DECADE, CENTURY, INTERVAL -> false;
            };
    return usable && date != null
        ? new Publication(date.earliest(), date.precision())
        : new Publication(null, Precision.CENTURY);
  }

  @Nullable LocalDate day() {
    return precision == Precision.DAY ? first : null;
  }

  @Nullable YearMonth month() {
    return first == null || precision == Precision.YEAR ? null : YearMonth.from(first);
  }

  /** A day of the month of publication: the day itself where it is known. */
  @Nullable LocalDate dayOfMonth() {
    return month() == null ? null : first;
  }

  /** The year, or null. */
  @Nullable Integer year() {
    return first == null ? null : first.getYear();
  }

  /** The quarters since the year 0, or null. */
  @Nullable Integer quarter() {
    LocalDate day = dayOfMonth();
    return day == null ? null : day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }
}
