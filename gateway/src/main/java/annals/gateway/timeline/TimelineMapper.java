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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Timelines and statements from proto to JSON, with everybody under their present name. */
public final class TimelineMapper {
  private final EntityNames.Lookup names;

  /** A mapper that knows everybody by these names. */
  public TimelineMapper(EntityNames.Lookup names) {
    this.names = names;
  }

  /** A timeline assembled on demand. */
  public TimelineJson timeline(AssembleTimelineResponse timeline) {
    return new TimelineJson(
        timeline.getEntriesList().stream().map(this::entry).toList(),
        timeline.getUndatedList().stream().map(this::entry).toList());
  }

  /** A dated sentence. */
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

  /** One line of a timeline. */
  public EntryJson entry(TimelineEntry entry) {
    return new EntryJson(
        text(entry.getEventId()),
        EventDateJson.of(entry.getDate()),
        constant(entry.getCertainty(), DateCertainty.class),
        entry.getHeadline(),
        entry.getText(),
        List.copyOf(entry.getSentencesList()),
        participants(entry.getParticipantsList()),
        entry.getSources(),
        entry.getScore(),
        entry.getImportanceList().stream().map(ImportanceJson::of).toList(),
        entry.getExpected(),
        constant(entry.getOutcome(), EventOutcome.class),
        evidence(entry.getEvidenceList()),
        disagreements(entry.getDisagreementsList()));
  }

  /** What sources say otherwise. */
  public List<DisagreementJson> disagreements(List<Disagreement> disagreements) {
    return disagreements.stream()
        .map(
            one ->
                new DisagreementJson(
                    constant(one.getKind(), DisagreementJson.Kind.class),
                    one.getValue(),
                    evidence(one.getEvidenceList())))
        .toList();
  }

  /** The exact words that support a line. */
  public List<EvidenceJson> evidence(List<Evidence> evidence) {
    return evidence.stream().map(this::evidence).toList();
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

  /** Who takes part; two that were merged since are one, with the first part that is known. */
  public List<ParticipantJson> participants(List<Participant> participants) {
    Map<String, ParticipantJson> byId = new LinkedHashMap<>();
    for (Participant one : participants) {
      EntityReferenceJson entity = names.reference(one.getEntityId(), one.getName());
      if (entity != null) {
        byId.merge(
            entity.id(),
            new ParticipantJson(entity.id(), entity.name(), text(one.getPart())),
            (first, second) -> first.part() == null ? second : first);
      }
    }
    return List.copyOf(byId.values());
  }
}
