package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads fields of requests; what cannot be read is {@code INVALID_FIELD} with the field's name. */
final class Fields {

  private static final int DAY_LENGTH = "2022-02-24".length();

  private Fields() {}

  static UUID id(String value, String field) {
    UUID id = optionalId(value, field);
    if (id == null) {
      throw AnnalsException.invalid(field, "An id is needed.");
    }
    return id;
  }

  static @Nullable UUID optionalId(String value, String field) {
    if (value.isEmpty()) {
      return null;
    }
    try {
      UUID id = UUID.fromString(value);
      if (id.toString().equalsIgnoreCase(value)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      throw notAnId(field);
    }
    throw notAnId(field);
  }

  private static AnnalsException notAnId(String field) {
    return AnnalsException.invalid(field, "Not an id; ids look like 0190a6e0-....");
  }

  /** The first day of an EDTF day, month or year; null if the field is empty. */
  static @Nullable LocalDate firstDay(String value, String field) {
    return value.isEmpty() ? null : point(value, field).earliest();
  }

  /** The last day of an EDTF day, month or year; null if the field is empty. */
  static @Nullable LocalDate lastDay(String value, String field) {
    return value.isEmpty() ? null : point(value, field).latest();
  }

  private static EdtfDate point(String value, String field) {
    EdtfDate date = EdtfDate.parseOrNull(value);
    if (date == null || date.isInterval() || date.isPartial()) {
      throw AnnalsException.invalid(field, "A day, month or year is needed, such as 2022-02-24.");
    }
    return date;
  }

  /** A publication date; of an instant its day. Null if the field is empty. */
  static @Nullable EdtfDate published(String value, String field) {
    if (value.isEmpty()) {
      return null;
    }
    String day =
        value.length() > DAY_LENGTH && value.charAt(DAY_LENGTH) == 'T'
            ? value.substring(0, DAY_LENGTH)
            : value;
    EdtfDate date = EdtfDate.parseOrNull(day);
    if (date == null || date.isPartial()) {
      throw AnnalsException.invalid(field, "An EDTF date or an instant is needed.");
    }
    return date;
  }

  static TextSpan span(int start, int end, int length, String field) {
    if (start < 0 || end <= start || end > length) {
      throw AnnalsException.invalid(
          field, "From " + start + " to " + end + " is not within a text of " + length + ".");
    }
    return new TextSpan(start, end);
  }

  static void require(boolean condition, String field, String description) {
    if (!condition) {
      throw AnnalsException.invalid(field, description);
    }
  }
}
