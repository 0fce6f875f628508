package annals.timeline.domain.assembly;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Disagreement;
import annals.timeline.domain.events.Report;
import java.util.List;
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
 * @param expected whether it was planned or foreseen when reported
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
    boolean expected) {

  /** Copies the lists and refuses a line without evidence or text. */
  public TimelineEntry {
    sentences = List.copyOf(sentences);
    participants = List.copyOf(participants);
    importance = List.copyOf(importance);
    evidence = List.copyOf(evidence);
    disagreements = List.copyOf(disagreements);
    if (evidence.isEmpty() || sentences.isEmpty()) {
      throw new IllegalArgumentException("a line needs evidence and text: " + headline);
    }
  }

  /** The sentence that tells it. */
  public String text() {
    return sentences.getFirst();
  }
}
