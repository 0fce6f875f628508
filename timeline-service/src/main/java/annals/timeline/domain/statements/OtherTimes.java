package annals.timeline.domain.statements;

import java.util.Set;

/**
 * Dates of a sentence at which nothing of it happened: those that it compares with, those from
 * which something was moved away, and ends of stretches.
 */
final class OtherTimes {

  static final Set<String> BOUNDS = Set.of("until", "till", "before", "to");
  private static final Set<String> PUT_OFF =
      Set.of(
          "postponed",
          "delayed",
          "deferred",
          "adjourned",
          "rescheduled",
          "moved",
          "back",
          "off",
          "forward");
  private static final Set<String> MOVING =
      Set.of("postponed", "deferred", "rescheduled", "moved", "adjourned");
  private static final int MOVE_REACH = 10;
  private static final Set<String> RANKS =
      Set.of(
          "most", "least", "best", "worst", "only", "last", "first", "second", "third", "fourth",
          "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final Set<String> LIKE_RANKS =
      Set.of(
          "west",
          "east",
          "guest",
          "protest",
          "test",
          "arrest",
          "request",
          "interest",
          "contest",
          "invest",
          "unrest",
          "rest",
          "forest",
          "harvest",
          "conquest",
          "suggest",
          "midwest");
  private static final int RANK_REACH = 5;
  private static final int CLAUSE_REACH = 8;
  private static final Set<String> CHANGES = Set.of("up", "down");
  private static final Set<String> FINITE =
      Set.of("is", "was", "are", "were", "has", "had", "have", "will", "would", "said", "told");

  private final DateUses uses;

  OtherTimes(DateUses uses) {
    this.uses = uses;
  }

  /** "Brought forward from Saturday": when it did not happen. */
  boolean isPutOffFrom(int at) {
    int moved = uses.word(at - 2).equals(",") ? at - 4 : at - 2;
    return uses.word(at - 1).equals("from")
        && (PUT_OFF.contains(uses.word(moved)) || PUT_OFF.contains(uses.word(moved - 1)));
  }

  /** "The fifth rise since March", "its lowest since the crisis of 2027". */
  boolean isComparedWith(int at) {
    if (isFigureOf(at)) {
      return true;
    }
    int since = at - 1;
    while (since > at - CLAUSE_REACH && !uses.word(since).equals("since")) {
      if (uses.word(since).isEmpty() || uses.word(since).equals(",")) {
        return false;
      }
      since--;
    }
    for (int i = since - 1; i >= since - RANK_REACH && uses.word(since).equals("since"); i--) {
      String word = uses.word(i);
      if (RANKS.contains(word) || (word.endsWith("est") && !LIKE_RANKS.contains(word))) {
        return true;
      }
      if (uses.word(i).isEmpty() || uses.word(i).equals(",") || FINITE.contains(uses.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Up from 71 percent in 2034", "compared with 71 in 2034", "than in 2034". */
  private boolean isFigureOf(int at) {
    if (uses.word(at - 1).equals("than") || uses.word(at - 2).equals("than")) {
      return true;
    }
    for (int i = at - 1; i >= at - RANK_REACH && !uses.word(i).isEmpty(); i--) {
      boolean change = uses.word(i).equals("from") && CHANGES.contains(uses.word(i - 1));
      if (change || uses.word(i).equals("compared")) {
        return true;
      }
      if (uses.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Until Monday", but not "postponed until Monday", "postponed the match to 4 March". */
  boolean isBound(int at) {
    if (!BOUNDS.contains(uses.word(at - 1))) {
      return false;
    }
    for (int i = at - 2; i >= at - MOVE_REACH && !uses.word(i).isEmpty(); i--) {
      if (PUT_OFF.contains(uses.word(i)) && !uses.word(at - 1).equals("before")) {
        return i < at - 2 && !MOVING.contains(uses.word(i));
      }
      boolean verb = FINITE.contains(uses.word(i)) || DateUses.opensClause(uses.word(i));
      if (verb || uses.word(i).equals(",")) {
        return true;
      }
    }
    return true;
  }
}
