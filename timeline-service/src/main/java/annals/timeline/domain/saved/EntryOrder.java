package annals.timeline.domain.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of entries: by first day, of these the longest stretch first, then by importance; an
 * entry with an order of its own takes that place among those of its date.
 */
public final class EntryOrder {

  private static final Comparator<SavedEntry> BY_DATE =
      Comparator.comparing(EntryOrder::first)
          .thenComparing(EntryOrder::last, Comparator.reverseOrder())
          .thenComparing(e -> String.valueOf(e.line().date()));
  private static final Comparator<SavedEntry> BY_IMPORTANCE =
      Comparator.comparingDouble((SavedEntry e) -> -e.line().score()).thenComparing(SavedEntry::id);

  private EntryOrder() {}

  /** The entries in order. */
  public static List<SavedEntry> of(Collection<SavedEntry> entries) {
    Map<String, List<SavedEntry>> dates = new LinkedHashMap<>();
    entries.stream()
        .sorted(BY_DATE.thenComparing(BY_IMPORTANCE))
        .forEach(
            e ->
                dates
                    .computeIfAbsent(String.valueOf(e.line().date()), d -> new ArrayList<>())
                    .add(e));
    return dates.values().stream().flatMap(date -> placed(date).stream()).toList();
  }

  private static List<SavedEntry> placed(List<SavedEntry> date) {
    List<SavedEntry> placed = new ArrayList<>(date.stream().filter(e -> e.order() == 0).toList());
    date.stream()
        .filter(e -> e.order() > 0)
        .sorted(Comparator.comparingInt(SavedEntry::order).thenComparing(BY_IMPORTANCE))
        .forEach(e -> placed.add(Math.min(e.order() - 1, placed.size()), e));
    return placed;
  }

  private static LocalDate first(SavedEntry entry) {
    return day(entry.line().date() == null ? null : entry.line().date().earliest());
  }

  private static LocalDate last(SavedEntry entry) {
    LocalDate last = entry.line().date() == null ? null : entry.line().date().latest();
    return last == null ? first(entry) : last;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
