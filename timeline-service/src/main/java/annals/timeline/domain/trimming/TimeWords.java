package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> CLOCKS =
      Set.of("a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "time", "gmt");
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years");
  private static final Set<String> LEADING = Set.of("on", "late", "early", "earlier", "in", "at");
  private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at");
  private static final Set<String> HOLDING =
      Set.of(
          "since",
          "until",
          "till",
          "by",
          "before",
          "after",
          "from",
          "between",
          "of",
          "for",
          "to",
          "than",
          "and",
          "or",
          "through",
          "the",
          "a",
          "as",
          "this",
          "last",
          "'s",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "due",
          "scheduled",
          "planned",
          "expected");

  private static final Set<String> OPENING = Set.of("in", "at", "under", "after", "for", "with");
  private static final Set<String> BEHIND = Set.of("'s", "than");
  private static final Set<String> TOGETHER = Set.of("and", "or", "but");

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
      from = behindVerb(draft, from);
      from = from == stampLength(draft, from) ? 0 : from;
      RelativeClause clause = RelativeClause.around(draft.tokens(), from);
      boolean held =
          HOLDING.contains(draft.word(from - 1))
              || BEHIND.contains(draft.word(to))
              || isClock(draft, from, to)
              || tellsOfNoun(draft, from, to)
              || isDated(draft, from)
              || sharesClause(draft, to)
              || clause != null;
      if (held) {
        continue;
      }
      cut(draft, from, to);
    }
  }

  /**
   * "The truce signed on Monday failed", "the man who shot him on Monday died": the date of the
   * noun, not of what the line tells.
   */
  private static boolean tellsOfNoun(Draft draft, int from, int to) {
    if (draft.isParticiple(from - 1) || opensWith(draft, from, to)) {
      return true;
    }
    VerbReading next = VerbLexicon.read(draft.word(to));
    boolean verb = Insertions.isVerb(draft.word(to)) || (next != null && next.is(VerbForm.PAST));
    return verb && from > 1 && !draft.isCapitalized(to) && draft.tellsBefore(from);
  }

  /** "In a letter published on Monday, ...". */
  private static boolean opensWith(Draft draft, int from, int to) {
    VerbReading reading = VerbLexicon.read(draft.word(from - 1));
    boolean opens = OPENING.contains(draft.word(0)) && draft.word(to).equals(",");
    for (int i = 1; opens && i < from; i++) {
      opens = !draft.word(i).equals(",");
    }
    return opens && reading != null && reading.isParticiple();
  }

  /** "On 3 May and on 9 June", "was agreed in May and signed in June": each needs the other. */
  private static boolean sharesClause(Draft draft, int to) {
    VerbReading next = VerbLexicon.read(draft.word(to + 1));
    return TOGETHER.contains(draft.word(to))
        && ((next != null && next.isParticiple())
            || PREPOSITIONS.contains(draft.word(to + 1))
            || isDated(draft, to + 1, to + 2))
        && isDated(draft, to, draft.size());
  }

  /** "At 7:42 a.m." says more than the day does. */
  private static boolean isClock(Draft draft, int from, int to) {
    boolean hour = false;
    for (int i = from; i < to; i++) {
      hour |= Character.isDigit(draft.word(i).charAt(0));
      if (isDay(draft.word(i))) {
        return false;
      }
    }
    return hour && CLOCKS.contains(draft.word(to - 1));
  }

  /**
   * Whether another day, month or year stands before it: readers must see which is which, and from
   * which a length of time counts.
   */
  private static boolean isDated(Draft draft, int before) {
    return isDated(draft, 0, before);
  }

  static boolean isDated(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean month = draft.isCapitalized(i) && FunctionWords.MONTHS.contains(draft.word(i));
      if (month || isDay(draft.word(i)) || YEAR.matcher(draft.word(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Before the preposition of the date and "late" or "early", but behind the particle of a verb:
   * "sworn in on Monday", "sworn in Monday".
   */
  private static int behindVerb(Draft draft, int date) {
    int from = date;
    boolean led = isDay(draft.word(date)) && draft.word(date - 1).equals("in");
    while (LEADING.contains(draft.word(from - 1))) {
      boolean preposition = PREPOSITIONS.contains(draft.word(from - 1));
      if (preposition && led) {
        return from;
      }
      led |= preposition;
      from--;
    }
    return from;
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
    boolean goesOn = end < draft.size() && draft.token(end).isWord();
    draft.cutDate(commaBefore && !goesOn ? from - 1 : from, end);
  }
}
