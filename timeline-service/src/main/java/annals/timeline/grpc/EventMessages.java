package annals.timeline.grpc;

import annals.timeline.application.EventDesk;
import annals.timeline.application.StoredEvent;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Disagreements;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Outcome;
import annals.timeline.v1.EventOutcome;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes events as messages. */
final class EventMessages {

  private EventMessages() {}

  static annals.timeline.v1.Event event(StoredEvent stored) {
    Event event = stored.event();
    Map<UUID, String> parts = event.parts();
    annals.timeline.v1.Event.Builder message =
        annals.timeline.v1.Event.newBuilder()
            .setId(event.id().toString())
            .setDate(TimelineWriter.date(event.date()))
            .setCertainty(certainty(event.certainty()))
            .setHeadline(event.headline())
            .setSources(event.sources())
            .setOutcome(outcome(event.outcome()))
            .setFirstReport(day(event.firstReport()))
            .setLastReport(day(event.lastReport()))
            .setReports(stored.reports())
            .setEtag(EventDesk.etag(stored));
    event
        .participants()
        .forEach(p -> message.addParticipants(TimelineWriter.participant(p, parts.get(p.id()))));
    event.reports().forEach(report -> message.addEvidence(TimelineWriter.evidence(report)));
    Disagreements.among(event.reports())
        .forEach(d -> message.addDisagreements(TimelineWriter.disagreement(d)));
    EventCorrection correction = event.correction();
    if (correction != null && (correction.date() != null || correction.headline() != null)) {
      message.setCorrection(correction(stored, correction));
    }
    return message.build();
  }

  private static annals.timeline.v1.EventCorrection correction(
      StoredEvent stored, EventCorrection correction) {
    EdtfDate date = correction.date();
    String headline = correction.headline();
    Instant at = correction.madeAt();
    return annals.timeline.v1.EventCorrection.newBuilder()
        .setEdtf(date == null ? "" : date.toString())
        .setHeadline(headline == null ? "" : headline)
        .setReason(correction.reason())
        .setMadeBy(correction.madeBy())
        .setMadeAt(Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()))
        .setMachineEdtf(stored.machineDate().toString())
        .setMachineHeadline(stored.machineHeadline())
        .build();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  static EventOutcome outcome(Outcome outcome) {
    return switch (outcome) {
      case HAPPENED -> EventOutcome.EVENT_OUTCOME_HAPPENED;
      case EXPECTED -> EventOutcome.EVENT_OUTCOME_EXPECTED;
      case CALLED_OFF -> EventOutcome.EVENT_OUTCOME_CALLED_OFF;
      case UNCONFIRMED -> EventOutcome.EVENT_OUTCOME_UNCONFIRMED;
    };
  }

  static annals.timeline.v1.DateCertainty certainty(@Nullable DateCertainty certainty) {
    if (certainty == null) {
      return annals.timeline.v1.DateCertainty.DATE_CERTAINTY_UNSPECIFIED;
    }
    return switch (certainty) {
      case STATED -> annals.timeline.v1.DateCertainty.DATE_CERTAINTY_STATED;
      case RELATIVE -> annals.timeline.v1.DateCertainty.DATE_CERTAINTY_RELATIVE;
      case INFERRED -> annals.timeline.v1.DateCertainty.DATE_CERTAINTY_INFERRED;
      case DISPUTED -> annals.timeline.v1.DateCertainty.DATE_CERTAINTY_DISPUTED;
      case EDITED -> annals.timeline.v1.DateCertainty.DATE_CERTAINTY_EDITED;
    };
  }
}
