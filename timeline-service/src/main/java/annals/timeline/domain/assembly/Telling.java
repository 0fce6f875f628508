package annals.timeline.domain.assembly;

import annals.timeline.domain.words.TermSet;
import java.util.Objects;

/**
 * A sentence as the choice of days and lines counts it.
 *
 * @param day the day of which it may tell, as an epoch day
 * @param published when it was published, as an epoch day, or {@link #UNKNOWN}
 * @param voice number of the text it stands in; copies of a text share one
 * @param kind how it comes to the day
 * @param weight how much it concerns what is asked for, 0: not at all
 * @param line whether it may be a line itself, or only counts
 * @param style how well it would do as a line, whatever it tells, 1: neutral
 * @param position sentences of its text before it
 * @param terms its content stems
 * @param source what it was made of
 */
public record Telling<T>(
    int day,
    int published,
    int voice,
    Kind kind,
    double weight,
    boolean line,
    double style,
    int position,
    TermSet terms,
    T source) {

  /** In place of a day that nobody knows. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** How a sentence comes to a day. */
  public enum Kind {
    /** It names the day. */
    DATED,
    /** It names none, opens its text and was published that day. */
    PUBLISHED_THAT_DAY,
    /** It names none, opens its text and was published the day after. */
    PUBLISHED_NEXT_DAY
  }

  /** Refuses a telling without source. */
  public Telling {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
  }

  /** Days from the day told of to publication; 0 if either is not known. */
  int delay() {
    return published == UNKNOWN ? 0 : published - day;
  }
}
