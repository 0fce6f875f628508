package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression stands for.
 *
 * @param timex its TIMEX3 value
 * @param edtf the date on the calendar, or null
 */
public record Value(
    TemporalType type, String timex, @Nullable EdtfDate edtf, Resolution resolution) {

  static Value date(Timex date, Resolution resolution) {
    return new Value(TemporalType.DATE, date.value(), date.edtf(), resolution);
  }

  /**
   * A date that the benchmark's conventions give a value and that is too uncertain for a calendar.
   */
  static Value uncertain(TemporalType type, String timex) {
    return new Value(type, timex, null, Resolution.UNRESOLVED);
  }

  /** The same without a place on the calendar. */
  Value withoutDate() {
    return new Value(type, timex, null, Resolution.UNRESOLVED);
  }

  /** The same where what was taken for the publication was a date that the text names. */
  Value countedFromText() {
    boolean counted =
        resolution == Resolution.RELATIVE_TO_PUBLICATION
            || resolution == Resolution.COMPLETED_FROM_PUBLICATION;
    return counted ? new Value(type, timex, edtf, Resolution.RELATIVE_TO_TEXT) : this;
  }

  Value approximately() {
    return edtf == null ? this : new Value(type, timex, edtf.approximately(), resolution);
  }
}
