package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.grammar.Line;
import java.util.Set;

/** Tells words that set a time for what is to come from others that look like them. */
final class Appointments {

  private static final int NEAR = 5;
  private static final int REACH = 10;
  private static final Set<String> CALLING =
      Cues.words("called calling calls convened convening summoned booked fixed");
  private static final Set<String> NOUNS_TOO = Cues.words("plan schedule forecast");
  private static final Set<String> OPEN_PLAN = Cues.words("to for");
  private static final Set<String> PARTICLES = Cues.words("up off out aside fire free sail");

  private static final Set<String> FROM_THEN = Cues.words("starting beginning");
  private static final Set<String> TAKING = Cues.words("takes take");
  private static final Set<String> TAKEN = Cues.words("office effect over place charge");

  private static final Set<String> MODALS = Cues.words("will 'll ’ll shall would");
  private static final Set<String> BEHIND_VERB =
      Cues.words("on in at to for by from with the a an his her its their that , .");
  private static final Set<String> CLAUSE_STARTS =
      Cues.words(", that who which and but as when because if after before while");
  private static final Set<String> ENDED =
      Cues.words("did didn't didn’t failed never was were had");
  private static final Set<String> APPOINTED = Cues.words("due scheduled planned expected");
  private static final Set<String> WERE = Cues.words("was were");
  private static final Set<String> RELATIVE = Cues.words("that which who");
  private static final Set<String> PUTTING_OFF =
      Cues.words("postponed cancelled canceled scrapped delayed postpones cancels scraps");

  private Appointments() {}

  /** "The shipment that was due on Saturday did not arrive": the day has passed. */
  static boolean isOver(Line line, int from, int to) {
    if (wasMovedBefore(line, from, to)) {
      return true;
    }
    int due = line.is(from - 1, "on") || line.is(from - 1, "in") ? from - 2 : from - 1;
    return line.isOneOf(to, ENDED)
        && line.isOneOf(due, APPOINTED)
        && line.isOneOf(due - 1, WERE)
        && line.isOneOf(due - 2, RELATIVE);
  }

  /** "The talks, scheduled for Friday, had been moved". */
  private static boolean wasMovedBefore(Line line, int from, int to) {
    return line.is(from - 1, "for")
        && line.isOneOf(from - 2, APPOINTED)
        && line.is(from - 3, ",")
        && line.is(to, ",")
        && line.is(to + 1, "had");
  }

  /** "Postponed Wednesday's match": one that was to come. */
  static boolean isPutOff(Line line, int at) {
    return line.isOneOf(at, PUTTING_OFF) && !line.is(at - 1, "had");
  }

  /** "Will meet in a final televised debate": a participle before its noun tells no time. */
  static boolean isBehindModal(Line line, int at) {
    boolean inside =
        line.isOneOf(at - 2, Cues.DETERMINERS)
            && line.lower(at).endsWith("ed")
            && !line.isOneOf(at + 1, BEHIND_VERB);
    for (int i = at - 3; inside && i >= Math.max(0, at - REACH); i--) {
      if (line.isOneOf(i, CLAUSE_STARTS)) {
        return false;
      }
      if (line.isOneOf(i, MODALS)) {
        return true;
      }
    }
    return false;
  }

  /** "Three days of mourning, starting on Saturday". */
  static boolean isStart(Line line, int from) {
    int at = line.is(from - 1, "on") || line.is(from - 1, "from") ? from - 2 : from - 1;
    return line.isOneOf(at, FROM_THEN);
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

  /**
   * "announced the plan", which is told of, not "the plan to close"; "set up", not "set to go";
   * "takes a bus", not "takes office".
   */
  static boolean isNone(Line line, int at) {
    boolean noun =
        line.isOneOf(at, NOUNS_TOO)
            && line.isOneOf(at - 1, Cues.DETERMINERS)
            && !line.isOneOf(at + 1, OPEN_PLAN);
    return noun
        || (line.is(at, "set") && line.isOneOf(at + 1, PARTICLES))
        || (line.isOneOf(at, TAKING) && !line.isOneOf(at + 1, TAKEN));
  }
}
