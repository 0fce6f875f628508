package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.grammar.Line;
import java.util.Set;

/** Tells words that set a time for what is to come from others that look like them. */
final class Appointments {

  private static final int NEAR = 5;
  private static final Set<String> CALLING =
      Cues.words("called calling calls convened convening summoned booked fixed");
  private static final Set<String> NOUNS_TOO = Cues.words("plan schedule forecast");
  private static final Set<String> OPEN_PLAN = Cues.words("to for");
  private static final Set<String> PARTICLES = Cues.words("up off out aside fire free sail");

  private static final Set<String> FROM_THEN = Cues.words("starting beginning");
  private static final Set<String> TAKING = Cues.words("takes take");
  private static final Set<String> TAKEN = Cues.words("office effect over place charge");

  private Appointments() {}

  /** "Three days of mourning, starting on Saturday". */
  static boolean isStart(Line line, int from) {
    int at = line.is(from - 1, "on") || line.is(from - 1, "from") ? from - 2 : from - 1;
    return line.isOneOf(at, FROM_THEN);
  }

  /** "He takes office on Monday". */
  static boolean isTaken(Line line, int at) {
    return line.isOneOf(at, TAKING) && line.isOneOf(at + 1, TAKEN);
  }

  /** "called a meeting for Friday", not "had called a meeting for Friday". */
  static boolean isCalledFor(Line line, int at) {
    for (int i = at; i >= Math.max(0, at - NEAR); i--) {
      if (line.isOneOf(i, CALLING)) {
        return !line.is(i - 1, "had") && !line.is(i - 1, "been");
      }
    }
    return false;
  }

  /** "announced the plan", which is told of, not "the plan to close"; "set up", not "set to go". */
  static boolean isNone(Line line, int at) {
    boolean noun =
        line.isOneOf(at, NOUNS_TOO)
            && line.isOneOf(at - 1, Cues.DETERMINERS)
            && !line.isOneOf(at + 1, OPEN_PLAN);
    return noun || (line.is(at, "set") && line.isOneOf(at + 1, PARTICLES));
  }
}
