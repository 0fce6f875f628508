package annals.gateway.timeline;

import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.Disagreement;
import annals.timeline.v1.Event;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.Participant;
import annals.timeline.v1.Statement;
import annals.timeline.v1.TimelineEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ids of all entities that timelines and events speak of, to look their names up at once. */
public final class NamedInTimelines {
  private NamedInTimelines() {}

  /** Those of a timeline assembled on demand. */
  static Set<String> of(AssembleTimelineResponse timeline) {
    return ofEntries(
        Stream.concat(timeline.getEntriesList().stream(), timeline.getUndatedList().stream())
            .toList());
  }

  /** Those of entries: participants, speakers, speakers of what is said otherwise. */
  public static Set<String> ofEntries(Collection<TimelineEntry> entries) {
    Set<String> ids = new TreeSet<>();
    for (TimelineEntry entry : entries) {
      add(ids, entry.getParticipantsList(), entry.getEvidenceList(), entry.getDisagreementsList());
    }
    return ids;
  }

  /** Those of an event. */
  public static Set<String> of(Event event) {
    Set<String> ids = new TreeSet<>();
    add(ids, event.getParticipantsList(), event.getEvidenceList(), event.getDisagreementsList());
    return ids;
  }

  /** Those of statements. */
  static Set<String> ofStatements(List<Statement> statements) {
    Set<String> ids = new TreeSet<>();
    statements.forEach(
        statement -> statement.getParticipantsList().forEach(one -> ids.add(one.getEntityId())));
    return ids;
  }

  private static void add(
      Set<String> ids,
      List<Participant> participants,
      List<Evidence> evidence,
      List<Disagreement> disagreements) {
    participants.forEach(one -> ids.add(one.getEntityId()));
    Stream.concat(
            evidence.stream(),
            disagreements.stream().flatMap(other -> other.getEvidenceList().stream()))
        .forEach(words -> ids.add(words.getSpeaker().getEntityId()));
  }
}
