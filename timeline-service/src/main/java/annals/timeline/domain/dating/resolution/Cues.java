package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.grammar.Line;
import java.util.Set;

/**
 * Reads from verbs and prepositions around an expression whether it looks back or ahead.
 *
 * <p>The nearest word on the left decides, up to 14 words away, then the nearest on the right, up
 * to 12 tokens. Marks and what stands in brackets do not count on the left.
 */
final class Cues {

  private static final int LEFT = 14;
  private static final int RIGHT = 12;
  private static final int NEAR = 5;

  /** How many words a subject has between its negation and its verb. */
  private static final int SUBJECT = 8;

  private static final Set<String> FUTURE =
      words(
          "will 'll ’ll shall would could might may can won't won’t must should plan plans planned"
              + " planning schedule scheduled expect expected expects due set payable effective"
              + " until upcoming deadline intend intends intended hope hopes aims proposed slated"
              + " forecast poised anticipated going leaves starts begins opens closes expires ends resumes meet meets arrives visits travels votes returns hosts faces falls kicks airs departs launches takes take");
  private static final Set<String> FUTURE_ON_THE_RIGHT =
      words(
          "will 'll ’ll would shall could might won't begins starts opens resumes leaves expires");
  private static final Set<String> PLANNED =
      words("due scheduled planned expected set slated forecast");
  private static final Set<String> HAVING = words("had has have having");
  private static final Set<String> BEING = words("is are was were be");
  private static final Set<String> PRESENT_BEING = words("is are be being 's 're ’s ’re");
  private static final Set<String> HAD_BEEN = words("had been");
  static final Set<String> DETERMINERS = words("the a an its his her their this these our");
  private static final Set<String> COUNTING =
      words("first second third fourth fifth sixth last only time times most best worst");
  private static final Set<String> AT = words("in at during");
  private static final Set<String> APPOINTING = words("will 'll ’ll would shall due");
  private static final Set<String> NEGATIONS = words("not neither nor nobody none no");
  private static final Set<String> PURPOSES =
      words("plans hopes aims intends expects wants plan hope");
  private static final Set<String> CONJUNCTIONS = words("and but then");
  private static final Set<String> BREAKS = words("; :");

  private Cues() {}

  /** The cue for the expression from one position of the line to another. */
  static Cue of(Line line, int from, int to) {
    String before = line.lower(from - 1);
    if (before.equals("by") || before.equals("until") || before.equals("till")) {
      boolean open = !before.equals("by") && isStillOpen(line, from);
      return !open && isPerfect(line, from, to) ? Cue.NONE : Cue.FUTURE;
    }
    boolean soonest = line.is(from - 2, "soon") && before.equals("as") && line.is(from - 3, "as");
    if (before.equals("come") || soonest) {
      return Cue.FUTURE;
    }
    if (before.equals("than") && line.is(from - 2, "later")) {
      return Cue.FUTURE;
    }
    if (before.equals("since")) {
      return Cue.STRONG_PAST;
    }
    if (line.is(to, "'s") || line.is(to, "\u2019s")) {
      boolean mayBeFar = AT.contains(before) || !line.lower(to - 1).endsWith("day");
      boolean coming =
          leadsUpTo(line, from, to)
              || Appointments.isPutOff(line, from - 1)
              || (mayBeFar && left(line, from) == Cue.FUTURE);
      return coming ? Cue.FUTURE : Cue.PAST;
    }
    if (before.equals("ended") || before.equals("last")) {
      return Cue.STRONG_PAST;
    }
    boolean record = before.equals("in") && line.is(from - 2, "set");
    if (record && !BEING.contains(line.lower(from - 3)) && !line.is(from - 3, "been")) {
      return Cue.STRONG_PAST;
    }
    if (isFinitePast(line, from - 1)
        || ((before.equals("in") || before.equals("on")) && isFinitePast(line, from - 2))) {
      return Cue.STRONG_PAST;
    }
    if (Appointments.isOver(line, from, to) || opensPastClause(line, from, to)) {
      return Cue.STRONG_PAST;
    }
    if (Appointments.isStart(line, from)) {
      return Cue.FUTURE;
    }
    if (before.equals("for") && Appointments.isCalledFor(line, from - 2)) {
      return Cue.FUTURE;
    }
    Cue left = left(line, from);
    return left == Cue.NONE ? right(line, from, to) : left;
  }

  /**
   * Whether a length of time at the position says when something will be: "will be repaid in five
   * years", not "within five years" and "the second time in five years".
   */
  static boolean isAppointed(Line line, int at) {
    if (!line.is(at - 1, "in")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 2 - NEAR); i--) {
      if (line.isOneOf(i, COUNTING)) {
        return false;
      }
      if (line.isOneOf(i, FUTURE) || line.is(i, "to")) {
        return line.isOneOf(i, APPOINTING);
      }
    }
    return false;
  }

  /** "has until Friday", "have been told to wait until Friday". */
  private static boolean isStillOpen(Line line, int from) {
    for (int i = from - 2; i >= Math.max(0, from - LEFT); i--) {
      if (line.is(i, "has") || line.is(i, "have")) {
        return !line.is(i + 1, "not");
      }
    }
    return false;
  }

  private static boolean isPerfect(Line line, int from, int to) {
    boolean opens = from == 1 || line.isOneOf(from - 2, CONJUNCTIONS) || line.is(from - 2, ",");
    for (int i = to; opens && i < Math.min(line.size(), to + NEAR); i++) {
      if (HAVING.contains(line.lower(i)) || PastForms.contains(line.lower(i))) {
        return true;
      }
    }
    for (int i = from - 2; i >= Math.max(0, from - LEFT); i--) {
      boolean never = line.is(i, "not") && !FUTURE.contains(line.lower(i - 1));
      if (HAVING.contains(line.lower(i)) || never) {
        return true;
      }
    }
    return false;
  }

  private static Cue left(Line line, int from) {
    int words = 0;
    for (int i = from - 1; i >= 0 && words < LEFT; i--) {
      i = beforeBrackets(line, i);
      String word = line.lower(i);
      if (BREAKS.contains(word)) {
        return Cue.NONE;
      }
      words += isWord(word) ? 1 : 0;
      if (word.equals("to") && BEING.contains(line.lower(i - 1))) {
        return Cue.FUTURE;
      }
      if (FUTURE.contains(word) && !line.text(i).equals("May") && !Appointments.isNone(line, i)) {
        if (word.equals("could") && isDenied(line, i)) {
          return Cue.PAST;
        }
        boolean planned = PLANNED.contains(word) && HAD_BEEN.contains(line.lower(i - 1));
        return planned ? Cue.PAST : Cue.FUTURE;
      }
      if (PastForms.contains(word) && line.is(i - 1, "be") && isAhead(line, i - 2)) {
        return Cue.FUTURE;
      }
      if (PastForms.contains(word)
          && !isAttribute(line, i)
          && !Appointments.isBehindModal(line, i)
          && !PRESENT_BEING.contains(line.lower(i - 1))) {
        return Cue.PAST;
      }
    }
    return Cue.NONE;
  }

  /**
   * "ahead of Tuesday's vote", "in the run-up to Tuesday's vote", "prepares for Tuesday's vote",
   * but not at the head of a sentence that goes on in the past.
   */
  private static boolean leadsUpTo(Line line, int from, int to) {
    boolean leading =
        switch (line.lower(from - 1)) {
          case "toward", "towards" -> true;
          case "of" -> line.is(from - 2, "ahead");
          case "to" -> line.is(from - 2, "up") && !line.is(from - 3, "leading");
          case "for" -> line.lower(from - 2).startsWith("prepar") || line.is(from - 2, "planning");
          default -> false;
        };
    return leading && (from > 2 || right(line, from, to) == Cue.FUTURE);
  }

  /** "could not be found", "neither could be found". */
  private static boolean isDenied(Line line, int at) {
    boolean denied = line.isOneOf(at + 1, NEGATIONS);
    for (int i = at - 1; i >= Math.max(0, at - SUBJECT) && !denied; i--) {
      denied = line.isOneOf(i, NEGATIONS);
    }
    return denied;
  }

  /** "to be paid", "would be paid". */
  private static boolean isAhead(Line line, int at) {
    return line.is(at, "to") || FUTURE.contains(line.lower(at));
  }

  /** "the delayed", "a still unpaid": a participle that tells no time. */
  private static boolean isAttribute(Line line, int at) {
    return line.lower(at).startsWith("un") || DETERMINERS.contains(line.lower(at - 1));
  }

  /** The position itself or, at a closing bracket, that of its opening one. */
  private static int beforeBrackets(Line line, int at) {
    if (line.is(at, ")")) {
      for (int i = at - 1; i >= Math.max(0, at - LEFT); i--) {
        if (line.is(i, "(")) {
          return i;
        }
      }
    }
    return at;
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.charAt(token.length() - 1));
  }

  /** "Would not resign but on Sunday gave up": the verb behind has the date, not the one before. */
  private static boolean opensPastClause(Line line, int from, int to) {
    int conjunction = line.is(from - 1, "on") || line.is(from - 1, "in") ? from - 2 : from - 1;
    return line.isOneOf(conjunction, CONJUNCTIONS) && PastForms.contains(line.lower(to));
  }

  private static Cue right(Line line, int from, int to) {
    boolean initial = from <= 1 || (from == 2 && line.is(1, "the"));
    for (int i = to; i < Math.min(line.size(), to + RIGHT); i++) {
      String word = line.lower(i);
      if (FUTURE_ON_THE_RIGHT.contains(word) || isPlan(line, i)) {
        return Cue.FUTURE;
      }
      if (PastForms.contains(word)) {
        return initial ? Cue.STRONG_PAST : Cue.PAST;
      }
    }
    return Cue.NONE;
  }

  /** "plans to meet", "is to meet", "are scheduled to meet". */
  private static boolean isPlan(Line line, int at) {
    boolean to = line.is(at + 1, "to");
    boolean present = line.is(at, "is") || line.is(at, "are");
    return (to && line.isOneOf(at, PURPOSES))
        || (present && (to || line.is(at + 1, "going") || line.isOneOf(at + 1, PLANNED)));
  }

  /** "closed in March" and "was closed in March", not "to be closed in March". */
  private static boolean isFinitePast(Line line, int at) {
    return PastForms.contains(line.lower(at))
        && !FUTURE.contains(line.lower(at))
        && !PRESENT_BEING.contains(line.lower(at - 1));
  }

  static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.split(" ")));
  }
}
