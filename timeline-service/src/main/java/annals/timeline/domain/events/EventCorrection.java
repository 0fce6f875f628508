package annals.timeline.domain.events;

import annals.timeline.domain.dating.EdtfDate;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What editors say of an event in place of the machine.
 *
 * @param date its date, or null for the machine's
 * @param headline its headline, or null for the machine's
 * @param reason why, may be empty
 * @param madeBy user name of who said so last
 * @param madeAt when
 * @param version counts the changes, from 1
 */
public record EventCorrection(
    @Nullable EdtfDate date,
    @Nullable String headline,
    String reason,
    String madeBy,
    Instant madeAt,
    long version) {

  /** Refuses a correction by nobody, and a date without a place on the calendar. */
  public EventCorrection {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(madeBy, "madeBy");
    Objects.requireNonNull(madeAt, "madeAt");
    if (date != null && date.earliest() == null) {
      throw new IllegalArgumentException(date + " has no place on the calendar");
    }
  }
}
