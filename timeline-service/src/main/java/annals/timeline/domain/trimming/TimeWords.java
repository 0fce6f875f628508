package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Set;

/** Cuts the date that a line shows beside its sentence. */
final class TimeWords {

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years");
  private static final Set<String> LEADING = Set.of("on", "late", "early", "earlier", "in", "at");
  private static final Set<String> HOLDING =
      Set.of(
          "since", "until", "till", "by", "before", "after", "from", "between", "of", "for", "to",
          "than", "and", "or", "through", "the", "a", "this", "last", "'s", "is", "are", "was",
          "were", "be", "been");

  private static final Set<String> BEHIND = Set.of("'s", "than");

  private TimeWords() {}

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  static void cut(Draft draft, List<TextSpan> dates) {
    for (TextSpan date : dates) {
      int from = draft.indexOf(date);
      if (from < 0) {
        continue;
      }
      int to = from;
      while (to < draft.size() && draft.token(to).end() <= date.end()) {
        to++;
      }
      int end = behind(draft, to);
      if (end > to && UNITS.contains(draft.word(to - 1)) && isDated(draft, from)) {
        continue;
      }
      to = end;
      while (LEADING.contains(draft.word(from - 1))) {
        from--;
      }
      from = from == stampLength(draft, from) ? 0 : from;
      RelativeClause clause = RelativeClause.around(draft.tokens(), from);
      boolean held =
          HOLDING.contains(draft.word(from - 1))
              || BEHIND.contains(draft.word(to))
              || (clause != null && clause.hasPronoun());
      if (held) {
        continue;
      }
      cut(draft, from, to);
    }
  }

  /** Whether a number or a weekday stands before, from which the words may count: they say more. */
  private static boolean isDated(Draft draft, int before) {
    for (int i = 0; i < before; i++) {
      if (DAYS.contains(draft.word(i)) || Character.isDigit(draft.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Behind what belongs to the date: "Monday morning", "two days later", "a week after that". */
  private static int behind(Draft draft, int to) {
    if (PARTS_OF_DAY.contains(draft.word(to))) {
      return to + 1;
    }
    if (!UNITS.contains(draft.word(to - 1))) {
      return to;
    }
    boolean point = draft.word(to).equals("after") || draft.word(to).equals("before");
    if (point && draft.word(to + 1).equals("that")) {
      return to + 2;
    }
    boolean ends = to + 1 < draft.size() && !draft.token(to + 1).isWord();
    return draft.word(to).equals("later") || (point && ends) ? to + 1 : to;
  }

  /** "date 2031-04-09 The...", "Updated: 9 April The...": the words before are part of a stamp. */
  private static int stampLength(Draft draft, int from) {
    boolean label = from == 1 || (from == 2 && draft.word(1).equals(":"));
    return label && (from == 2 || !draft.isCapitalized(0)) ? from : -1;
  }

  private static void cut(Draft draft, int from, int to) {
    boolean opens = from == 0;
    boolean commaBehind = draft.word(to).equals(",");
    boolean commaBefore = draft.word(from - 1).equals(",");
    int end = commaBehind && (opens || commaBefore) ? to + 1 : to;
    if (opens && !draft.isCapitalized(end)) {
      return;
    }
    boolean goesOn =
        draft.isCapitalized(end) || draft.token(Math.min(end, draft.size() - 1)).isWord();
    draft.cutDate(commaBefore && !goesOn ? from - 1 : from, end);
  }
}
