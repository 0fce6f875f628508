package annals.gateway.timeline;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.text;

import annals.gateway.entity.EntityNames;
import annals.gateway.entity.EntityReferenceJson;
import annals.gateway.quote.SpeakerJson;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.Disagreement;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.Participant;
import annals.timeline.v1.Statement;
import annals.timeline.v1.TimelineEntry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Timelines and statements from proto to JSON, with everybody under their present name. */
final class TimelineMapper {
  private final EntityNames.Lookup names;

  TimelineMapper(EntityNames.Lookup names) {
    this.names = names;
  }

  /** The ids of all entities that a timeline speaks of. */
  static Set<String> entityIds(AssembleTimelineResponse timeline) {
    Set<String> ids = new TreeSet<>();
    Stream.concat(timeline.getEntriesList().stream(), timeline.getUndatedList().stream())
        .forEach(
            entry -> {
              entry.getParticipantsList().forEach(one -> ids.add(one.getEntityId()));
              Stream.concat(
                      entry.getEvidenceList().stream(),
                      entry.getDisagreementsList().stream()
                          .flatMap(other -> other.getEvidenceList().stream()))
                  .forEach(evidence -> ids.add(evidence.getSpeaker().getEntityId()));
            });
    return ids;
  }

  /** The ids of all entities that statements speak of. */
  static Set<String> entityIds(List<Statement> statements) {
    Set<String> ids = new TreeSet<>();
    statements.forEach(
        statement -> statement.getParticipantsList().forEach(one -> ids.add(one.getEntityId())));
    return ids;
  }

  TimelineJson timeline(AssembleTimelineResponse timeline) {
    return new TimelineJson(
        timeline.getEntriesList().stream().map(this::entry).toList(),
        timeline.getUndatedList().stream().map(this::entry).toList());
  }

  StatementJson statement(Statement statement) {
    return new StatementJson(
        statement.getId(),
        statement.getArticleId(),
        statement.getRevision(),
        statement.getStart(),
        statement.getEnd(),
        statement.getText(),
        EventDateJson.of(statement.getDate()),
        statement.hasDateEvidence() ? DateEvidenceJson.of(statement.getDateEvidence()) : null,
        participants(statement.getParticipantsList()),
        text(statement.getEventId()));
  }

  private EntryJson entry(TimelineEntry entry) {
    return new EntryJson(
        text(entry.getEventId()),
        EventDateJson.of(entry.getDate()),
        entry.getHeadline(),
        entry.getText(),
        participants(entry.getParticipantsList()),
        entry.getSources(),
        entry.getScore(),
        entry.getExpected(),
        entry.getEvidenceList().stream().map(this::evidence).toList(),
        entry.getDisagreementsList().stream().map(this::disagreement).toList());
  }

  private EntryJson.Disagreement disagreement(Disagreement disagreement) {
    return new EntryJson.Disagreement(
        constant(disagreement.getKind(), EntryJson.DisagreementKind.class),
        disagreement.getValue(),
        disagreement.getEvidenceList().stream().map(this::evidence).toList());
  }

  private EvidenceJson evidence(Evidence evidence) {
    return new EvidenceJson(
        evidence.getArticleId(),
        evidence.getRevision(),
        evidence.getStart(),
        evidence.getEnd(),
        evidence.getQuote(),
        text(evidence.getSource()),
        text(evidence.getPublished()),
        evidence.hasSpeaker() ? SpeakerJson.of(evidence.getSpeaker(), names) : null,
        evidence.hasDate() ? DateEvidenceJson.of(evidence.getDate()) : null);
  }

  /** Two that were merged since are one. */
  private List<EntityReferenceJson> participants(List<Participant> participants) {
    return participants.stream()
        .map(one -> names.reference(one.getEntityId(), one.getName()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
