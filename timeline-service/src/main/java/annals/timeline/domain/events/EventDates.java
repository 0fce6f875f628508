package annals.timeline.domain.events;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.statements.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event: of the finest dates that count, the one that most copy groups give, then
 * the one written out, then the one published first. What counts depends on the outcome: of what
 * happened the reports, of what is planned or called off the plans.
 *
 * @param date the date
 * @param certainty how sure it is
 * @param counted the reports whose dates count, never empty
 */
record EventDates(EdtfDate date, DateCertainty certainty, List<Report> counted) {

  static EventDates of(List<Report> reports, Outcome outcome) {
    List<Report> counted = counted(reports, outcome);
    int finest = counted.stream().mapToInt(EventDates::coarseness).min().orElse(0);
    Map<String, List<Report>> byDate = new TreeMap<>();
    for (Report report : counted) {
      if (coarseness(report) == finest) {
        byDate
            .computeIfAbsent(report.date().value().toString(), d -> new ArrayList<>())
            .add(report);
      }
    }
    List<Report> best =
        byDate.values().stream()
            .max(
                Comparator.comparingInt((List<Report> same) -> voices(same))
                    .thenComparingInt(EventDates::written)
                    .thenComparing(
                        EventDates::firstPublished,
                        Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(
                        same -> same.getFirst().date().value().toString(),
                        Comparator.reverseOrder()))
            .orElseThrow();
    Set<LocalDate> days = new HashSet<>();
    counted.stream()
        .filter(r -> r.date().value().isDay())
        .forEach(r -> days.add(r.date().firstDay()));
    return new EventDates(
        best.getFirst().date().value(),
        certainty(byDate.values().stream().flatMap(List::stream).toList(), days.size()),
        counted);
  }

  private static List<Report> counted(List<Report> reports, Outcome outcome) {
    List<Report> stated = reports.stream().filter(r -> !r.statement().isInferred()).toList();
    if (stated.isEmpty()) {
      return reports;
    }
    List<Outlook> order =
        outcome == Outcome.HAPPENED
            ? List.of(Outlook.REPORTED, Outlook.CALLING_OFF)
            : List.of(Outlook.EXPECTED, Outlook.CALLED_OFF);
    for (Outlook outlook : order) {
      List<Report> of = stated.stream().filter(r -> r.statement().outlook() == outlook).toList();
      if (!of.isEmpty()) {
        return of;
      }
    }
    return stated;
  }

  private static DateCertainty certainty(List<Report> finest, int days) {
    if (finest.stream().allMatch(r -> r.statement().isInferred())) {
      return DateCertainty.INFERRED;
    }
    if (days > 1) {
      return DateCertainty.DISPUTED;
    }
    return written(finest) > 0 ? DateCertainty.STATED : DateCertainty.RELATIVE;
  }

  private static int voices(List<Report> reports) {
    Set<UUID> groups = new HashSet<>();
    reports.forEach(r -> groups.add(r.origin().copyGroup()));
    return groups.size();
  }

  private static int written(List<Report> reports) {
    return (int)
        reports.stream()
            .filter(
                r ->
                    r.date().resolution() == Resolution.EXPLICIT
                        || r.date().resolution() == Resolution.COMPLETED_FROM_PUBLICATION)
            .count();
  }

  private static @Nullable LocalDate firstPublished(List<Report> reports) {
    return reports.stream()
        .map(r -> r.origin().publishedDay())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static int coarseness(Report report) {
    return Grain.of(report.date().value(), true).code();
  }
}
