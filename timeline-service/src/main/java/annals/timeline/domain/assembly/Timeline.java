package annals.timeline.domain.assembly;

import java.util.List;

/**
 * A timeline.
 *
 * @param entries its lines in order of time: by first day, of these the longest stretch first (a
 *     year before its months, a month before its days), then the most important
 * @param undated what concerns the request and has no place on the calendar, most important first
 */
public record Timeline(List<TimelineEntry> entries, List<TimelineEntry> undated) {

  /** Copies the lists. */
  public Timeline {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
  }
}
