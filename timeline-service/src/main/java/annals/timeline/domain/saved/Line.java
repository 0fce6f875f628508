package annals.timeline.domain.saved;

import annals.timeline.domain.assembly.Factor;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a timeline says, and what supports it.
 *
 * @param date when it happened; null if nothing places it
 * @param headline a sentence of a source, or what an editor wrote
 * @param sentences what is told, the first the text; empty for an entry by hand without text
 * @param participants who took part, the closest first
 * @param sources independent sources
 * @param score importance, comparable within one assembly
 * @param importance the factors of the score
 * @param evidence what supports it, the best first; empty when all of it is gone, or by hand
 * @param disagreements what its sources differ on
 * @param outcome what became of it
 * @param certainty how sure the date is, or null if nothing dates it
 */
public record Line(
    @Nullable EdtfDate date,
    String headline,
    List<String> sentences,
    List<Partaker> participants,
    int sources,
    double score,
    List<Factor> importance,
    List<Evidence> evidence,
    List<Dispute> disagreements,
    Outcome outcome,
    @Nullable DateCertainty certainty) {

  /** Copies the lists. */
  public Line {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(outcome, "outcome");
    sentences = List.copyOf(sentences);
    participants = List.copyOf(participants);
    importance = List.copyOf(importance);
    evidence = List.copyOf(evidence);
    disagreements = List.copyOf(disagreements);
  }

  /**
   * Somebody who took part.
   *
   * @param part what they did, in the words of a source; empty when not clear
   */
  public record Partaker(UUID entity, String name, String part) {}

  /**
   * One of the answers that sources give where they differ.
   *
   * @param kind what they differ on
   * @param value what these sources say
   */
  public record Dispute(
      annals.timeline.domain.events.Disagreement.Kind kind, String value, List<Evidence> evidence) {

    /** Copies the evidence. */
    public Dispute {
      evidence = List.copyOf(evidence);
    }
  }

  /** A line as it was assembled. */
  public static Line of(TimelineEntry entry) {
    return new Line(
        entry.date(),
        entry.headline(),
        entry.sentences(),
        entry.participants().stream()
            .map(p -> new Partaker(p.id(), p.name(), entry.parts().getOrDefault(p.id(), "")))
            .toList(),
        entry.sources(),
        entry.score(),
        entry.importance(),
        entry.evidence().stream().map(Evidence::of).toList(),
        entry.disagreements().stream()
            .map(
                d ->
                    new Dispute(
                        d.kind(), d.value(), d.reports().stream().map(Evidence::of).toList()))
            .toList(),
        entry.outcome(),
        entry.certainty());
  }

  /** The sentence that tells it, or empty. */
  public String text() {
    return sentences.isEmpty() ? "" : sentences.getFirst();
  }

  /** The same as editors say it; null is as it was. */
  Line saying(@Nullable EdtfDate given, @Nullable String headlined, @Nullable String text) {
    return new Line(
        given == null ? date : given,
        headlined == null ? headline : headlined,
        text == null ? sentences : List.of(text),
        participants,
        sources,
        score,
        importance,
        evidence,
        disagreements,
        outcome,
        certainty);
  }

  /** The same with a date that an editor gives. */
  Line datedBy(@Nullable EdtfDate given) {
    if (given == null) {
      return this;
    }
    return new Line(
        given,
        headline,
        sentences,
        participants,
        sources,
        score,
        importance,
        evidence,
        disagreements,
        outcome,
        DateCertainty.EDITED);
  }

  /** The same words with other support; sources are counted anew when some of it went. */
  Line supportedBy(List<Evidence> support) {
    boolean less = !support.containsAll(evidence);
    return new Line(
        date,
        headline,
        sentences,
        participants,
        less ? voices(support) : Math.max(sources, voices(support)),
        score,
        importance,
        support,
        support.isEmpty() ? List.of() : disagreements,
        outcome,
        certainty);
  }

  private static int voices(Collection<Evidence> evidence) {
    return (int) evidence.stream().map(Evidence::voice).distinct().count();
  }

  /** This one with what others add to it: it keeps date and headline. */
  Line joinedWith(Collection<Line> others) {
    Map<Hold, Evidence> support = new LinkedHashMap<>();
    Map<UUID, Partaker> partakers = new LinkedHashMap<>();
    List<Dispute> disputes = new ArrayList<>(disagreements);
    List<Line> all = new ArrayList<>(List.of(this));
    all.addAll(others);
    int most = 0;
    for (Line line : all) {
      line.evidence.forEach(e -> support.putIfAbsent(e.hold(), e));
      line.participants.forEach(p -> partakers.putIfAbsent(p.entity(), p));
      most = Math.max(most, line.sources);
    }
    others.forEach(line -> disputes.addAll(line.disagreements));
    return new Line(
        date,
        headline,
        sentences,
        List.copyOf(partakers.values()),
        Math.max(most, voices(support.values())),
        all.stream().mapToDouble(Line::score).max().orElse(score),
        importance,
        List.copyOf(support.values()),
        disputes.stream().distinct().toList(),
        outcome,
        certainty);
  }

  /** The same without what moves with every article: scores are comparable within one answer. */
  Line unweighed() {
    return new Line(
        date,
        headline,
        sentences,
        participants,
        sources,
        0,
        List.of(),
        evidence,
        disagreements,
        outcome,
        certainty);
  }
}
