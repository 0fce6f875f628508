package annals.timeline.domain.assembly;

import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.trimming.SentenceTrimmer;
import annals.timeline.domain.words.TermTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses the statements that tell the entries of one timeline: no sentence is told twice, as long
 * as an event has another. Mutable, for one timeline.
 */
final class Lines {

  private static final int EVIDENCE = 8;
  private static final int COMPARED = 24;

  /** What a sentence counts whose date stands in an aside, and dates that alone. */
  private static final double ASIDE = 0.5;

  private final Tokenizer tokenizer = new Tokenizer();
  private final TermTable terms = new TermTable();
  private final SentenceChoice choice = new SentenceChoice(terms);
  private final Set<String> told = new HashSet<>();
  private final Map<UUID, List<Telling<Report>>> tellings = new HashMap<>();
  private final Concern concern;

  Lines(Concern concern) {
    this.concern = concern;
  }

  /** The statements that tell an event, the first its text, and behind them other evidence. */
  Told of(Event event, int sentences) {
    return of(List.of(event), List.of(), sentences);
  }

  /**
   * The statements that tell events together.
   *
   * @param events the most important first; at least one
   * @param neighbours the events of the day before and of the day after, each in a list
   */
  Told of(List<Event> events, List<List<Event>> neighbours, int sentences) {
    List<Telling<Report>> candidates =
        events.stream()
            .flatMap(event -> tellings(event).stream())
            .filter(Telling::line)
            .filter(telling -> !told.contains(normal(telling.source())))
            .toList();
    List<List<Telling<Report>>> around =
        neighbours.stream()
            .map(day -> day.stream().flatMap(event -> tellings(event).stream()))
            .map(day -> day.filter(Telling::line).toList())
            .toList();
    List<Report> lines =
        choice.choose(candidates, around, sentences).stream().map(Telling::source).toList();
    if (lines.isEmpty()) {
      lines = List.of(ordered(events.getFirst()).getFirst());
    }
    lines.forEach(line -> told.add(normal(line)));
    Event first = eventOf(events, lines.getFirst());
    return new Told(first, lines, evidence(lines, ordered(first)));
  }

  /**
   * The statements that tell events one after the other, with one sentence of each; all of them of
   * an event alone.
   *
   * @param events the most important first; at least one
   */
  Told inTurn(List<Event> events, int sentences) {
    Told first = of(events.getFirst(), events.size() == 1 ? sentences : 1);
    List<Report> lines = new ArrayList<>(first.lines());
    Set<Report> evidence = new LinkedHashSet<>(first.evidence());
    for (int i = 1; i < events.size() && lines.size() < sentences; i++) {
      Told next = of(events.get(i), 1);
      lines.addAll(next.lines());
      evidence.addAll(next.evidence());
    }
    return new Told(first.event(), lines, List.copyOf(evidence));
  }

  private static Event eventOf(List<Event> events, Report line) {
    return events.stream()
        .filter(event -> event.reports().contains(line))
        .findFirst()
        .orElseThrow();
  }

  /** What tells of an event; lines may be only the best that are of the kind that leads it. */
  List<Telling<Report>> tellings(Event event) {
    return tellings.computeIfAbsent(
        event.id(),
        id -> {
          List<Report> ordered = ordered(event);
          return ordered.stream()
              .limit(COMPARED)
              .map(report -> telling(report, event, leads(report, event, ordered.getFirst())))
              .toList();
        });
  }

  /** Only statements of the kind that leads tell it: with its date, and of what became of it. */
  private static boolean leads(Report report, Event event, Report first) {
    return report.statement().isInferred() == first.statement().isInferred()
        && report.statement().outlook() == first.statement().outlook()
        && (!first.date().value().equals(event.date())
            || report.date().value().equals(event.date()));
  }

  /** Those that tell what became of it first. */
  private List<Report> ordered(Event event) {
    Outlook outlook = outlook(event);
    return event.reports().stream()
        .sorted(
            Comparator.comparing((Report r) -> r.statement().isInferred())
                .thenComparing(r -> r.statement().outlook() != outlook)
                .thenComparing(r -> !r.date().value().equals(event.date()))
                .thenComparingDouble(r -> -concern.worth(r))
                .thenComparing(Report.IN_FIXED_ORDER))
        .toList();
  }

  private static Outlook outlook(Event event) {
    return event.outcome() == Outcome.HAPPENED ? Outlook.REPORTED : Outlook.EXPECTED;
  }

  private Telling<Report> telling(Report report, Event event, boolean line) {
    List<Token> tokens = tokenizer.tokenize(report.statement().text());
    List<Token> trimmed = SentenceTrimmer.trim(tokens, List.of());
    LocalDate published = report.origin().publishedDay();
    return new Telling<>(
        (int) event.firstDay().toEpochDay(),
        published == null ? Telling.UNKNOWN : (int) published.toEpochDay(),
        report.origin().copyGroup().hashCode(),
        report.statement().isInferred() ? Telling.Kind.PUBLISHED_THAT_DAY : Telling.Kind.DATED,
        concern.of(report),
        line,
        concern.of(report)
            * report.statement().quality()
            * (datesMainClause(report, trimmed) ? 1 : ASIDE),
        report.statement().position(),
        terms.of(trimmed),
        report);
  }

  /** Whether the date is left when the sentence is cut to its main clause. */
  private static boolean datesMainClause(Report report, List<Token> trimmed) {
    int date = report.date().span().start() - report.statement().span().start();
    return date < 0
        || date >= report.statement().text().length()
        || trimmed.stream().anyMatch(token -> token.start() == date);
  }

  private static List<Report> evidence(List<Report> lines, List<Report> ordered) {
    Set<String> seen = new HashSet<>();
    List<Report> all = new ArrayList<>(lines);
    all.addAll(ordered);
    return all.stream()
        .filter(r -> seen.add(normal(r) + r.origin().copyGroup()))
        .limit(EVIDENCE)
        .toList();
  }

  /** The words of a statement without marks, for telling equal sentences. */
  static String normal(Report report) {
    return report
        .statement()
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The table that numbered the stems of the tellings. */
  TermTable terms() {
    return terms;
  }

  /**
   * What tells an entry.
   *
   * @param event the event of the first line
   * @param lines the statements that are its sentences
   * @param evidence these and others that support it
   */
  record Told(Event event, List<Report> lines, List<Report> evidence) {}
}
