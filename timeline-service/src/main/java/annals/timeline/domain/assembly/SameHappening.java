package annals.timeline.domain.assembly;

import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Gist;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells whether two events of different dates are one happening: one source gives the month and
 * another the day, or two sources give different days. For one assembly: remembers what events
 * tell.
 */
final class SameHappening {

  private static final double ALIKE = 0.45;
  private static final int WORDS_ALIKE = 3;
  private static final double NEARLY_THE_SAME = 0.5;
  private static final int WORDS_THE_SAME = 4;
  private static final long DAYS_APART = 3;

  /** Statements per event that are compared, the best first. */
  private static final int COMPARED = 6;

  private final Map<UUID, List<Gist>> gists = new HashMap<>();

  boolean test(Event one, Event other) {
    if (one.date().equals(other.date())
        || isOpen(one)
        || isOpen(other)
        || !mayConcernOneHappening(one, other)) {
      return false;
    }
    return overlap(one, other)
        ? tellTheSame(one, other, ALIKE, WORDS_ALIKE)
        : tellTheSame(one, other, NEARLY_THE_SAME, WORDS_THE_SAME);
  }

  /** What has gone on since a day is not what happened on it. */
  private static boolean isOpen(Event event) {
    return event.date().latest() == null;
  }

  private static boolean mayConcernOneHappening(Event one, Event other) {
    if (overlap(one, other)) {
      return one.date().precision() != Precision.CENTURY
          && other.date().precision() != Precision.CENTURY;
    }
    boolean inOrder = !one.firstDay().isAfter(other.firstDay());
    Event earlier = inOrder ? one : other;
    Event later = inOrder ? other : one;
    return one.date().isDay()
        && other.date().isDay()
        && ChronoUnit.DAYS.between(earlier.firstDay(), later.firstDay()) <= DAYS_APART
        && earlier.expected() == later.expected()
        && knewTheLaterDay(earlier, later.firstDay())
        && articles(earlier).stream().noneMatch(articles(later)::contains);
  }

  /** What was reported by the end of the later day is hardly what happened on it. */
  private static boolean knewTheLaterDay(Event earlier, LocalDate laterDay) {
    LocalDate first = earlier.firstReport();
    return first != null && first.isAfter(laterDay);
  }

  private static boolean overlap(Event one, Event other) {
    return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
  }

  private static Set<UUID> articles(Event event) {
    return event.reports().stream()
        .map(Report::origin)
        .map(Origin::article)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether any two of their statements tell the same. */
  private boolean tellTheSame(Event one, Event other, double share, int least) {
    List<Gist> others = gists(other);
    return gists(one).stream()
        .anyMatch(g -> others.stream().anyMatch(o -> g.isNearlyTheSame(o, share, least)));
  }

  private List<Gist> gists(Event event) {
    return gists.computeIfAbsent(
        event.id(),
        id -> event.reports().stream().limit(COMPARED).map(r -> Gist.of(r.statement())).toList());
  }
}
