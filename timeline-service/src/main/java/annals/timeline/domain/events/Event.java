package annals.timeline.domain.events;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A happening on one date, as one or more articles report it.
 *
 * @param id stays the same as long as its oldest article keeps reporting it
 * @param date when it happened
 * @param headline a sentence of a source, shortened only by cutting
 * @param reports what reports it, the best first; at least one
 * @param relevance how much it concerns each entity, by the sum over articles
 * @param sources independent sources; copies count once
 * @param expected whether every report speaks of it as planned or foreseen
 * @param firstReport day of the first report, or null if no report has a day
 * @param lastReport day of the latest
 */
public record Event(
    UUID id,
    EdtfDate date,
    String headline,
    List<Report> reports,
    Map<EntityRef, Double> relevance,
    int sources,
    boolean expected,
    @Nullable LocalDate firstReport,
    @Nullable LocalDate lastReport) {

  /** Copies the collections and refuses an event that nobody reports. */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    reports = List.copyOf(reports);
    relevance = Map.copyOf(relevance);
    if (reports.isEmpty() || date.earliest() == null) {
      throw new IllegalArgumentException("event " + id + " without reports or place in time");
    }
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

  /** How important it is whoever asks: grows with sources and the quality of its best sentence. */
  public double weight() {
    return reports.getFirst().statement().quality() * Math.pow(sources, 0.85);
  }
}
