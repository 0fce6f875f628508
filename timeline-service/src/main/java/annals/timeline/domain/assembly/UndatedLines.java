package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Headline;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses what concerns a request and has no place on the calendar. */
final class UndatedLines {

  private static final double PARTLY_DATED = 1.5;

  private final Concern concern;

  UndatedLines(Concern concern) {
    this.concern = concern;
  }

  /** The best statements, one entry each, without those that the dated entries tell. */
  List<TimelineEntry> choose(
      Collection<Report> reports, List<TimelineEntry> dated, TimelineRequest request) {
    Set<String> told = new HashSet<>();
    dated.forEach(entry -> entry.evidence().forEach(r -> told.add(Lines.normal(r))));
    return reports.stream()
        .sorted(
            Comparator.comparingDouble((Report r) -> -score(r))
                .thenComparing(Report.IN_FIXED_ORDER))
        .filter(r -> told.add(Lines.normal(r)))
        .limit(request.limit())
        .map(this::entry)
        .toList();
  }

  /** A statement with part of a date is closer to a line of the timeline than one with none. */
  private double score(Report report) {
    return concern.worth(report) * (report.statement().date() == null ? 1 : PARTLY_DATED);
  }

  private TimelineEntry entry(Report report) {
    Statement statement = report.statement();
    return new TimelineEntry(
        null,
        statement.date() == null ? null : statement.date().value(),
        Headline.of(statement),
        List.of(statement.text()),
        statement.participants().stream().map(Participant::entity).toList(),
        1,
        score(report),
        List.of(),
        List.of(report),
        List.of(),
        statement.expected());
  }
}
