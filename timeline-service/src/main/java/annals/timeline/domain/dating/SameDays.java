package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import annals.timeline.domain.dating.grammar.Meaning.PartOfDay;
import annals.timeline.domain.dating.grammar.Meaning.UnitShift;
import annals.timeline.domain.dating.grammar.Unit;
import java.util.List;
import java.util.Set;

/**
 * Takes the date from "the same day" where the text does not say which: behind a stretch of days
 * ("from 3 to 9 June"), and where a clause tells it ("on the same day that the pilot fell ill").
 */
final class SameDays {

  private static final Set<String> CLAUSES = Set.of("that", "as", "when");

  private SameDays() {}

  /**
   * Reads a sentence.
   *
   * @param expressions the sentence's, one for each match, joined to stretches
   * @param before those of the text before it
   */
  static void read(
      Line line,
      List<Match> matches,
      List<TemporalExpression> expressions,
      List<TemporalExpression> before) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      boolean same =
          (line.is(match.from(), "same") || line.is(match.from() + 1, "same"))
              && isDay(match.meaning());
      if (same
          && (line.isOneOf(match.to(), CLAUSES)
              || endsStretch(expressions.subList(0, i))
              || (i == 0 && endsStretch(before)))) {
        expressions.set(i, undated(expressions.get(i)));
      }
    }
  }

  private static boolean isDay(Meaning meaning) {
    Meaning day = meaning instanceof PartOfDay part ? part.day() : meaning;
    return day instanceof UnitShift shift && shift.unit() == Unit.DAY && shift.fromText();
  }

  /** Whether the last of some expressions is an end of a stretch. */
  private static boolean endsStretch(List<TemporalExpression> expressions) {
    return !expressions.isEmpty() && expressions.getLast().period() != null;
  }

  private static TemporalExpression undated(TemporalExpression expression) {
    return new TemporalExpression(
        expression.start(),
        expression.end(),
        expression.type(),
        expression.timexValue(),
        null,
        null,
        expression.modifier(),
        Resolution.UNRESOLVED);
  }
}
