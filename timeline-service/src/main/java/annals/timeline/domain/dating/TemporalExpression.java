package annals.timeline.domain.dating;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression of a text and what it means.
 *
 * @param start offset of its first character, in UTF-16 code units of the text
 * @param end offset behind its last character
 * @param type its TIMEX3 type
 * @param timexValue its TIMEX3 value, such as {@code 2022-02-24}, {@code 2022-W11}, {@code P3D} or
 *     {@code PAST_REF}
 * @param edtf the date on the calendar, or null where the expression names none that is certain
 * @param period the stretch of time of which this is one end ("between March and May"), or null
 * @param modifier what early, late, about and the like do to the value
 * @param resolution how the value was found
 */
public record TemporalExpression(
    int start,
    int end,
    TemporalType type,
    String timexValue,
    @Nullable EdtfDate edtf,
    @Nullable EdtfDate period,
    Modifier modifier,
    Resolution resolution) {

  /** Refuses empty spans and values, and vague expressions with a date. */
  public TemporalExpression {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(modifier, "modifier");
    Objects.requireNonNull(resolution, "resolution");
    if (start < 0 || end <= start || timexValue.isEmpty()) {
      throw new IllegalArgumentException(
          "temporal expression " + start + ".." + end + " " + timexValue);
    }
    boolean dateless =
        resolution == Resolution.VAGUE
            || resolution == Resolution.UNRESOLVED
            || resolution == Resolution.NO_DATE;
    if (dateless && edtf != null) {
      throw new IllegalArgumentException(resolution + " cannot carry the date " + edtf);
    }
  }

  /** The same expression as one end of a stretch of time. */
  public TemporalExpression within(EdtfDate stretch) {
    return new TemporalExpression(
        start, end, type, timexValue, edtf, stretch, modifier, resolution);
  }

  /** Whether it names a date whose year is known. */
  public boolean isDated() {
    return edtf != null && edtf.earliest() != null;
  }

  /** The expression as it stands in the text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
