package annals.timeline.domain.assembly;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Disagreement;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.events.Report;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline.
 *
 * @param event the event behind it, or null for an undated statement
 * @param date when it happened; null or without a year when no source places it
 * @param headline a sentence of a source, shortened only by cutting
 * @param sentences what is told, each a whole sentence of the evidence, the first the text; at
 *     least one
 * @param participants who took part, the closest first
 * @param sources independent sources
 * @param score importance, comparable within one timeline
 * @param importance the factors of the score; empty for an undated statement
 * @param evidence the statements that support it; the first gives the text
 * @param disagreements what its sources differ on
 * @param outcome what became of it
 * @param certainty how sure the date is, or null for an undated statement
 * @param parts what participants do in it, in the words of a source, where that is clear
 */
public record TimelineEntry(
    @Nullable UUID event,
    @Nullable EdtfDate date,
    String headline,
    List<String> sentences,
    List<EntityRef> participants,
    int sources,
    double score,
    List<Factor> importance,
    List<Report> evidence,
    List<Disagreement> disagreements,
    Outcome outcome,
    @Nullable DateCertainty certainty,
    Map<UUID, String> parts) {

  /** Copies the lists and refuses a line without evidence or text. */
  public TimelineEntry {
    sentences = List.copyOf(sentences);
    participants = List.copyOf(participants);
    importance = List.copyOf(importance);
    evidence = List.copyOf(evidence);
    disagreements = List.copyOf(disagreements);
    parts = Map.copyOf(parts);
    if (evidence.isEmpty() || sentences.isEmpty()) {
      throw new IllegalArgumentException("a line needs evidence and text: " + headline);
    }
  }

  /** An entry of which no more is known than whether it is expected. */
  public TimelineEntry(
      @Nullable UUID event,
      @Nullable EdtfDate date,
      String headline,
      List<String> sentences,
      List<EntityRef> participants,
      int sources,
      double score,
      List<Factor> importance,
      List<Report> evidence,
      List<Disagreement> disagreements,
      boolean expected) {
    this(
        event,
        date,
        headline,
        sentences,
        participants,
        sources,
        score,
        importance,
        evidence,
        disagreements,
        expected ? Outcome.EXPECTED : Outcome.HAPPENED,
        null,
        Map.of());
  }

  /** Whether it is planned or foreseen and no report tells that it happened or was called off. */
  public boolean expected() {
    return outcome == Outcome.EXPECTED || outcome == Outcome.UNCONFIRMED;
  }

  /** The sentence that tells it. */
  public String text() {
    return sentences.getFirst();
  }
}
