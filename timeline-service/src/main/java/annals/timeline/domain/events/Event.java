package annals.timeline.domain.events;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Participant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A happening, as one or more articles report it.
 *
 * @param id made of the statement that told it first: stays as long as no earlier one is found
 * @param date when it happened; has a place on the calendar
 * @param certainty how sure the date is
 * @param headline a sentence of a source, shortened only by cutting, or what an editor wrote
 * @param reports what reports it, the best first; at least one
 * @param relevance how much it concerns each entity that takes part, by the sum over articles
 * @param sources independent sources; copies count once
 * @param outcome what became of it
 * @param firstReport day of the first report, or null if no report has a day
 * @param lastReport day of the latest
 * @param correction what editors said of it, already part of the fields above, or null
 */
public record Event(
    UUID id,
    EdtfDate date,
    DateCertainty certainty,
    String headline,
    List<Report> reports,
    Map<EntityRef, Double> relevance,
    int sources,
    Outcome outcome,
    @Nullable LocalDate firstReport,
    @Nullable LocalDate lastReport,
    @Nullable EventCorrection correction) {

  private static final double SEVERAL_SOURCES = 0.85;
  private static final int MOST_PARTICIPANTS = 12;

  /** Copies the collections and refuses an event that nobody reports. */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(outcome, "outcome");
    reports = List.copyOf(reports);
    relevance = Map.copyOf(relevance);
    if (reports.isEmpty() || date.earliest() == null) {
      throw new IllegalArgumentException("event " + id + " without reports or place in time");
    }
  }

  /** An event whose certainty shows in its reports. */
  public Event(
      UUID id,
      EdtfDate date,
      String headline,
      List<Report> reports,
      Map<EntityRef, Double> relevance,
      int sources,
      boolean expected,
      @Nullable LocalDate firstReport,
      @Nullable LocalDate lastReport) {
    this(
        id,
        date,
        EventDates.of(reports, Outcome.of(reports)).certainty(),
        headline,
        reports,
        relevance,
        sources,
        expected ? Outcome.EXPECTED : Outcome.of(reports),
        firstReport,
        lastReport,
        null);
  }

  /** Whether it is planned or foreseen and no report tells that it happened or was called off. */
  public boolean expected() {
    return outcome == Outcome.EXPECTED || outcome == Outcome.UNCONFIRMED;
  }

  /** Whether no words date it and the day of publication stands in. */
  public boolean isInferred() {
    return certainty == DateCertainty.INFERRED;
  }

  /** Its first possible day. */
  public LocalDate firstDay() {
    return Objects.requireNonNull(date.earliest());
  }

  /** Its last possible day; of an open stretch the first. */
  public LocalDate lastDay() {
    LocalDate last = date.latest();
    return last == null ? firstDay() : last;
  }

  /**
   * How important it is whoever asks: grows with the sources that date it and the quality of its
   * best sentence.
   */
  public double weight() {
    List<Report> stated =
        reports.stream().filter(r -> isInferred() || !r.statement().isInferred()).toList();
    int voices =
        stated.size() == reports.size() ? sources : EventBuilder.independentSources(stated);
    return reports.getFirst().statement().quality() * Math.pow(voices, SEVERAL_SOURCES);
  }

  /** Whether an entity takes part. */
  public boolean involves(UUID entity) {
    return relevance.keySet().stream().anyMatch(part -> part.id().equals(entity));
  }

  /** Whether an article that dates it is about an entity. */
  public boolean isAbout(UUID entity) {
    return reports.stream()
        .anyMatch(r -> !r.statement().isInferred() && r.origin().subjects().contains(entity));
  }

  /** Who takes part, the closest first. */
  public List<EntityRef> participants() {
    return relevance.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<EntityRef, Double> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().name())
                .thenComparing(e -> e.getKey().id()))
        .limit(MOST_PARTICIPANTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What entities do in it, in the words of the best report that says so. */
  public Map<UUID, String> parts() {
    Map<UUID, String> parts = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Participant participant : report.statement().participants()) {
        if (participant.part() != null) {
          parts.putIfAbsent(participant.entity().id(), participant.part());
        }
      }
    }
    return parts;
  }

  /** The same as editors want it. */
  public Event corrected(EventCorrection by) {
    EdtfDate given = by.date();
    String words = by.headline();
    return new Event(
        id,
        given == null ? date : given,
        given == null ? certainty : DateCertainty.EDITED,
        words == null ? headline : words,
        reports,
        relevance,
        sources,
        outcome,
        firstReport,
        lastReport,
        by);
  }

  /** The same once it is known until when those it concerns were reported on. */
  public Event asOf(@Nullable LocalDate reportedUntil) {
    Outcome then = outcome.asOf(lastDay(), reportedUntil);
    return then == outcome
        ? this
        : new Event(
            id,
            date,
            certainty,
            headline,
            reports,
            relevance,
            sources,
            then,
            firstReport,
            lastReport,
            correction);
  }
}
