package annals.timeline.grpc;

import annals.timeline.domain.assembly.Factor;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.Line;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.v1.DateEvidence;
import annals.timeline.v1.Disagreement;
import annals.timeline.v1.DisagreementKind;
import annals.timeline.v1.ImportanceFactor;
import annals.timeline.v1.Participant;
import annals.timeline.v1.Speaker;
import annals.timeline.v1.TimelineEntry;

/** Writes what entries of saved timelines say as messages. */
final class LineWriter {

  private LineWriter() {}

  static TimelineEntry entry(SavedEntry entry) {
    Line line = entry.line();
    TimelineEntry.Builder message =
        TimelineEntry.newBuilder()
            .setEventId(entry.events().isEmpty() ? "" : entry.events().getFirst().toString())
            .setDate(TimelineWriter.date(line.date()))
            .setHeadline(line.headline())
            .setText(line.text())
            .addAllParticipants(line.participants().stream().map(LineWriter::participant).toList())
            .setSources(line.sources())
            .setScore(line.score())
            .addAllEvidence(line.evidence().stream().map(LineWriter::evidence).toList())
            .addAllDisagreements(line.disagreements().stream().map(LineWriter::dispute).toList())
            .setExpected(
                line.outcome() == Outcome.EXPECTED || line.outcome() == Outcome.UNCONFIRMED)
            .setOutcome(EventMessages.outcome(line.outcome()))
            .setCertainty(EventMessages.certainty(line.certainty()))
            .addAllImportance(line.importance().stream().map(LineWriter::factor).toList())
            .addAllSentences(line.sentences());
    return message.build();
  }

  private static Participant participant(Line.Partaker participant) {
    return Participant.newBuilder()
        .setEntityId(participant.entity().toString())
        .setName(participant.name())
        .setPart(participant.part())
        .build();
  }

  private static annals.timeline.v1.Evidence evidence(Evidence evidence) {
    annals.timeline.v1.Evidence.Builder message =
        annals.timeline.v1.Evidence.newBuilder()
            .setArticleId(evidence.article().toString())
            .setRevision(evidence.revision())
            .setStart(evidence.start())
            .setEnd(evidence.end())
            .setQuote(evidence.words())
            .setSource(evidence.source())
            .setPublished(evidence.published() == null ? "" : evidence.published().toString());
    Evidence.Speaker speaker = evidence.speaker();
    if (speaker != null) {
      message.setSpeaker(
          Speaker.newBuilder()
              .setText(speaker.words())
              .setStart(speaker.start())
              .setEnd(speaker.end())
              .setEntityId(speaker.entity() == null ? "" : speaker.entity().toString())
              .setEntityName(speaker.name()));
    }
    Evidence.DateWords date = evidence.date();
    if (date != null) {
      message.setDate(
          DateEvidence.newBuilder()
              .setStart(date.start())
              .setEnd(date.end())
              .setText(date.words())
              .setEdtf(date.value().toString())
              .setResolution(date.resolution()));
    }
    return message.build();
  }

  private static Disagreement dispute(Line.Dispute dispute) {
    return Disagreement.newBuilder()
        .setKind(
            switch (dispute.kind()) {
              case DATE -> DisagreementKind.DISAGREEMENT_KIND_DATE;
              case NUMBER -> DisagreementKind.DISAGREEMENT_KIND_NUMBER;
            })
        .setValue(dispute.value())
        .addAllEvidence(dispute.evidence().stream().map(LineWriter::evidence).toList())
        .build();
  }

  private static ImportanceFactor factor(Factor factor) {
    return ImportanceFactor.newBuilder()
        .setName(factor.name())
        .setValue(factor.value())
        .setWords(factor.words())
        .build();
  }
}
