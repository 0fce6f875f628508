package annals.timeline.domain.assembly;

import java.time.LocalDate;
import java.util.Objects;

/** Where entries stand in time. */
final class EntryDates {

  private EntryDates() {}

  /** The first possible day of a dated entry. */
  static LocalDate first(TimelineEntry entry) {
    return Objects.requireNonNull(Objects.requireNonNull(entry.date()).earliest());
  }

  /** The last possible day; of an open stretch the first. */
  static LocalDate last(TimelineEntry entry) {
    LocalDate last = Objects.requireNonNull(entry.date()).latest();
    return last == null ? first(entry) : last;
  }
}
