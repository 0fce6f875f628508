package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Disagreements;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Headline;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Assembles a timeline from candidate events: chooses the most important and orders them.
 * Deterministic and stateless.
 */
public final class TimelineAssembler {

  private static final int EVIDENCE = 8;

  private TimelineAssembler() {}

  /**
   * A timeline.
   *
   * @param events candidates within the range asked for
   * @param undated statements without a place on the calendar
   */
  public static Timeline assemble(
      TimelineRequest request, Collection<Event> events, Collection<Report> undated) {
    Relevance relevance = new Relevance(request);
    List<Event> concerned = events.stream().filter(relevance::concerns).toList();
    Map<UUID, Double> scores = new HashMap<>();
    concerned.forEach(e -> scores.put(e.id(), relevance.of(e)));
    Map<UUID, Double> importance = Quietness.raise(concerned, scores);
    List<TimelineEntry> entries =
        Selection.choose(concerned, importance, request.limit()).stream()
            .sorted(byTime(importance))
            .map(e -> entry(e, relevance, importance.getOrDefault(e.id(), 0.0)))
            .toList();
    return new Timeline(entries, undated(request, relevance, undated, entries));
  }

  private static Comparator<Event> byTime(Map<UUID, Double> importance) {
    return Comparator.comparing(Event::firstDay)
        .thenComparing(Event::lastDay, Comparator.reverseOrder())
        .thenComparingDouble(e -> -importance.getOrDefault(e.id(), 0.0))
        .thenComparing(Event::id);
  }

  private static TimelineEntry entry(Event event, Relevance relevance, double score) {
    List<Report> evidence = evidence(event, relevance);
    return new TimelineEntry(
        event.id(),
        event.date(),
        headline(event, evidence),
        List.of(evidence.getFirst().statement().text()),
        event.participants(),
        event.sources(),
        score,
        List.of(),
        evidence,
        Disagreements.among(event.reports()),
        event.outcome(),
        event.certainty(),
        event.parts());
  }

  /** What an editor wrote, else the best sentence, cut. */
  private static String headline(Event event, List<Report> evidence) {
    EventCorrection correction = event.correction();
    return correction != null && correction.headline() != null
        ? correction.headline()
        : Headline.of(evidence.getFirst().statement());
  }

  /** The best statements, those that tell what became of it first; no sentence twice. */
  private static List<Report> evidence(Event event, Relevance relevance) {
    Set<String> told = new HashSet<>();
    return event.reports().stream()
        .sorted(
            Comparator.comparing((Report r) -> r.statement().isInferred())
                .thenComparing(r -> r.statement().outlook() != outlook(event))
                .thenComparing(r -> !r.date().value().equals(event.date()))
                .thenComparingDouble(r -> -relevance.of(r))
                .thenComparing(Report.IN_FIXED_ORDER))
        .filter(r -> told.add(normal(r.statement().text()) + r.origin().copyGroup()))
        .limit(EVIDENCE)
        .toList();
  }

  /** What reports of it say when they tell what became of it. */
  private static Outlook outlook(Event event) {
    return event.outcome() == Outcome.HAPPENED ? Outlook.REPORTED : Outlook.EXPECTED;
  }

  private static List<TimelineEntry> undated(
      TimelineRequest request,
      Relevance relevance,
      Collection<Report> reports,
      List<TimelineEntry> entries) {
    Set<String> told = new HashSet<>();
    entries.forEach(e -> e.evidence().forEach(r -> told.add(normal(r.statement().text()))));
    return reports.stream()
        .sorted(
            Comparator.comparingDouble((Report r) -> -undatedScore(r, relevance))
                .thenComparing(Report.IN_FIXED_ORDER))
        .filter(r -> told.add(normal(r.statement().text())))
        .limit(request.limit())
        .map(r -> undatedEntry(r, undatedScore(r, relevance)))
        .toList();
  }

  /** A statement with part of a date is closer to a line of the timeline than one with none. */
  private static double undatedScore(Report report, Relevance relevance) {
    return relevance.of(report) * (report.statement().date() == null ? 1 : 1.5);
  }

  private static TimelineEntry undatedEntry(Report report, double score) {
    Statement statement = report.statement();
    return new TimelineEntry(
        null,
        statement.date() == null ? null : statement.date().value(),
        Headline.of(statement),
        List.of(statement.text()),
        statement.participants().stream()
            .filter(p -> p.involvement() != Involvement.ARTICLE)
            .map(Participant::entity)
            .toList(),
        1,
        score,
        List.of(),
        List.of(report),
        List.of(),
        statement.expected());
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
