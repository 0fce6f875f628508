package annals.timeline.application;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.dating.EdtfDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants of an event.
 *
 * @param event its id, or one that was joined with it
 * @param setsDate whether the date is set or taken back
 * @param date the date, EDTF with a place on the calendar; null: the machine's
 * @param setsHeadline whether the headline is set or taken back
 * @param headline the headline, 1 to {@value #LONGEST} characters; null: the machine's
 * @param reason why, at most {@value #LONGEST} characters, may be empty
 * @param etag the state that the editor saw; empty: whatever it is now
 * @param actor user name of the editor
 */
public record EventEdit(
    UUID event,
    boolean setsDate,
    @Nullable EdtfDate date,
    boolean setsHeadline,
    @Nullable String headline,
    String reason,
    String etag,
    String actor) {

  private static final int LONGEST = 500;

  /** Refuses what is out of bounds. */
  public EventEdit {
    Objects.requireNonNull(event, "event");
    if (!setsDate && !setsHeadline) {
      throw AnnalsException.invalid("fields", "At least one of `date` and `headline`.");
    }
    if (date != null && date.earliest() == null) {
      throw AnnalsException.invalid("edtf", "A date with a place on the calendar is needed.");
    }
    if (headline != null && !isLine(headline)) {
      throw AnnalsException.invalid("headline", "From 1 to " + LONGEST + " characters.");
    }
    if (reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
      throw AnnalsException.invalid("reason", "At most " + LONGEST + " characters.");
    }
  }

  private static boolean isLine(String text) {
    return !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
  }
}
