package annals.gateway.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event. */
@Schema(
    name = "EventOutcome",
    description =
        "HAPPENED: a report speaks of it as past; EXPECTED: announced, and its date has not passed;"
            + " CALLED_OFF: a report says that it did not take place; UNCONFIRMED: its date has"
            + " passed and no report says whether it took place.")
public enum EventOutcome {
  HAPPENED,
  EXPECTED,
  CALLED_OFF,
  UNCONFIRMED
}
