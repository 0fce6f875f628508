package annals.timeline.domain.dating.resolution;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes the year of a date from one before it in the sentence: "was written on 14 September 2021
 * and stamped on 17 September". Only for what "and" joins, looks back and follows within ten
 * months.
 */
final class YearOfSentence {

  private static final int LONGEST = 300;
  private static final Set<String> AT = Set.of("on", "in");
  private static final Set<String> OTHERS = Set.of("who", "which", "that", "when", "will", "would");

  private YearOfSentence() {}

  /**
   * The day, or null if the sentence does not give its year.
   *
   * @param inYear first day of the date in a year, or null if the year has no such day
   */
  static @Nullable LocalDate of(
      DocumentState state,
      LocalDate published,
      Line line,
      Match match,
      IntFunction<@Nullable LocalDate> inYear) {
    Integer year = state.year();
    if (year == null || year >= published.getYear() || !AT.contains(line.lower(match.from() - 1))) {
      return null;
    }
    int first = match.from() - 1;
    boolean joined = false;
    while (first > 0 && line.start(first) > state.seenAt()) {
      joined |= line.is(first, "and");
      if (line.isOneOf(first, OTHERS)) {
        return null;
      }
      first--;
    }
    boolean same = line.start(first) == state.seenAt() && AT.contains(line.lower(first - 1));
    LocalDate before = state.day() != null ? state.day() : monthOf(state);
    if (!same || !joined || before == null || before.getYear() != year) {
      return null;
    }
    LocalDate day = inYear.apply(year);
    LocalDate next = day == null || day.isAfter(before) ? day : inYear.apply(year + 1);
    boolean near = next != null && ChronoUnit.DAYS.between(before, next) <= LONGEST;
    return near && !next.isAfter(published) ? next : null;
  }

  private static @Nullable LocalDate monthOf(DocumentState state) {
    return state.month() == null ? null : state.month().atDay(1);
  }
}
