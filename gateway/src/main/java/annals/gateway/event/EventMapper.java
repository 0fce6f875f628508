package annals.gateway.event;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.gateway.entity.EntityNames;
import annals.gateway.timeline.DateCertainty;
import annals.gateway.timeline.EventDateJson;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.TimelineMapper;
import annals.timeline.v1.Event;
import annals.timeline.v1.EventCorrection;

/** Events from proto to JSON, with everybody under their present name. */
final class EventMapper {
  private EventMapper() {}

  static EventJson event(Event event, EntityNames.Lookup names) {
    TimelineMapper shared = new TimelineMapper(names);
    return new EventJson(
        event.getId(),
        EventDateJson.of(event.getDate()),
        constant(event.getCertainty(), DateCertainty.class),
        event.getHeadline(),
        shared.participants(event.getParticipantsList()),
        event.getSources(),
        constant(event.getOutcome(), EventOutcome.class),
        text(event.getFirstReport()),
        text(event.getLastReport()),
        shared.evidence(event.getEvidenceList()),
        event.getReports(),
        shared.disagreements(event.getDisagreementsList()),
        event.hasCorrection() ? correction(event.getCorrection()) : null);
  }

  private static EventJson.Correction correction(EventCorrection correction) {
    return new EventJson.Correction(
        text(correction.getEdtf()),
        text(correction.getHeadline()),
        text(correction.getReason()),
        text(correction.getMadeBy()),
        instant(correction.hasMadeAt(), correction.getMadeAt()),
        text(correction.getMachineEdtf()),
        text(correction.getMachineHeadline()));
  }
}
