package annals.timeline.domain.events;

import annals.timeline.domain.statements.Outlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether two statements that share keys may tell one happening, and how much speaks for it.
 * Symmetric, and looks at nothing but the two.
 *
 * <ul>
 *   <li>The same day: they must be alike.
 *   <li>A longer stretch, or one date within the other: more alike, as it holds more, and an entity
 *       in common if both name some.
 *   <li>Days up to {@value Reach#DAYS_APART} apart: nearly the same words, from different articles,
 *       and what is said of the earlier day was published after the later one; else each has
 *       reports of its own time, as things that recur have.
 *   <li>A plan and a report: the report comes later. A moved date must be spoken of.
 *   <li>A plan and its end: nearly the same words, and the end comes before the planned day.
 *   <li>An inferred day: the same day, or the day before it.
 * </ul>
 */
final class Sameness {

  /** Likeness from which two statements of one date tell the same. */
  static final double ALIKE = 0.4;

  static final double ALIKE_WITHIN = 0.5;
  static final double ALIKE_INFERRED = 0.5;
  static final double NEARLY = 0.55;
  static final int NEARLY_WORDS = 3;
  static final String CANCEL = "cancel";
  private static final int COPIES_APART = 7;

  private Sameness() {}

  /** How much speaks for it, above 0 to 1; 0 if they tell of two happenings. */
  static double of(Telling one, Telling other) {
    if (!maySharePlace(one, other)) {
      return 0;
    }
    double likeness = one.gist().similarity(other.gist());
    if (likeness <= 0) {
      return 0;
    }
    if (one.inferred() || other.inferred()) {
      return inferred(one, other, likeness);
    }
    if (one.grain().isDay() && other.grain().isDay()) {
      return days(one, other, likeness);
    }
    return likeness >= ALIKE_WITHIN
            && !one.gist().hasOtherEntities(other.gist())
            && inOrder(one, other)
        ? likeness
        : 0;
  }

  private static boolean maySharePlace(Telling one, Telling other) {
    if (one.grain().isDay() && other.grain().isDay()) {
      return true;
    }
    if (one.grain() == Grain.LONG || other.grain() == Grain.LONG) {
      return one.date().equals(other.date());
    }
    return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
  }

  private static double days(Telling one, Telling other, double likeness) {
    long apart = Math.abs(ChronoUnit.DAYS.between(one.firstDay(), other.firstDay()));
    if (apart == 0) {
      return likeness >= ALIKE && inOrder(one, other) ? likeness : 0;
    }
    if (one.copyGroup().equals(other.copyGroup()) && !one.article().equals(other.article())) {
      return apart <= COPIES_APART && one.gist().equals(other.gist()) ? likeness : 0;
    }
    if (one.article().equals(other.article())) {
      return 0;
    }
    return mayBeOne(one, other, apart) && isNearlyTheSame(one, other) ? likeness : 0;
  }

  private static boolean mayBeOne(Telling one, Telling other, long apart) {
    boolean happened = one.outlook() == Outlook.REPORTED;
    if (happened != (other.outlook() == Outlook.REPORTED)) {
      return mayHaveMoved(happened ? other : one, happened ? one : other, apart);
    }
    return happened ? mayBeOneOnTwoDays(one, other, apart) : mayBeOnePlan(one, other, apart);
  }

  private static boolean isNearlyTheSame(Telling one, Telling other) {
    boolean ends = one.outlook() == Outlook.CALLING_OFF || other.outlook() == Outlook.CALLING_OFF;
    return ends
        ? one.gist().without(CANCEL).similarity(other.gist().without(CANCEL)) >= NEARLY
        : one.gist().isNearlyTheSame(other.gist(), NEARLY, NEARLY_WORDS);
  }

  /** What was reported by the end of the later day is hardly what happened on it. */
  private static boolean mayBeOneOnTwoDays(Telling one, Telling other, long apart) {
    boolean order = one.firstDay().isBefore(other.firstDay());
    Telling earlier = order ? one : other;
    Telling later = order ? other : one;
    LocalDate published = earlier.published();
    return apart <= Reach.DAYS_APART && published != null && published.isAfter(later.firstDay());
  }

  /** Whether a plan came true on another day than the one foreseen. */
  private static boolean mayHaveMoved(Telling plan, Telling report, long apart) {
    boolean spokenOf = report.gist().tellsOf("postpone") || plan.gist().tellsOf("postpone");
    return plan.outlook() == Outlook.EXPECTED
        && apart <= (spokenOf ? Reach.PLANNED_APART : Reach.DAYS_APART)
        && isBefore(plan.published(), report.published());
  }

  private static boolean mayBeOnePlan(Telling one, Telling other, long apart) {
    boolean ends = one.outlook() == Outlook.EXPECTED && other.outlook() != Outlook.EXPECTED;
    boolean ended = other.outlook() == Outlook.EXPECTED && one.outlook() != Outlook.EXPECTED;
    if (!ends && !ended) {
      return apart <= Reach.DAYS_APART;
    }
    Telling plan = ends ? one : other;
    Telling end = ends ? other : one;
    return end.outlook() == Outlook.CALLING_OFF
        && !end.firstDay().isAfter(plan.firstDay())
        && apart <= Reach.CALLED_OFF_BEFORE
        && !isAfter(plan.published(), end.published());
  }

  private static double inferred(Telling one, Telling other, double likeness) {
    if (!one.grain().isDay() || !other.grain().isDay()) {
      return 0;
    }
    if (one.firstDay().equals(other.firstDay())) {
      return likeness >= ALIKE ? likeness : 0;
    }
    Telling stated = one.inferred() ? other : one;
    Telling inferred = one.inferred() ? one : other;
    boolean dayBefore =
        !stated.inferred()
            && stated.outlook() == Outlook.REPORTED
            && stated.firstDay().plusDays(1).equals(inferred.firstDay());
    return dayBefore && likeness >= ALIKE_INFERRED ? likeness : 0;
  }

  /** What reports a happening was not published before what foresees it. */
  private static boolean inOrder(Telling one, Telling other) {
    boolean planned = one.outlook() == Outlook.EXPECTED;
    if (planned == (other.outlook() == Outlook.EXPECTED)) {
      return true;
    }
    Telling plan = planned ? one : other;
    Telling report = planned ? other : one;
    return !isAfter(plan.published(), report.published());
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }
}
