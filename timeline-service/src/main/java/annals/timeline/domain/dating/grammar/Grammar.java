package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules together: the longest expression from the left wins. */
public final class Grammar {

  private static final List<Rule> BASIC =
      List.of(
          new CalendarDateRule(),
          new DigitDateRule(),
          new YearRule(),
          new EraRule(),
          new NthWeekdayRule(),
          new AroundEventRule(),
          new WeekdayRule(),
          new DeicticRule(),
          new VagueAdverbRule(),
          new UnitRule(),
          new QuarterRule(),
          new SeasonRule(),
          new HolidayRule());

  private static final List<Rule> RULES = allRules();

  private static List<Rule> allRules() {
    List<Rule> rules = new ArrayList<>(BASIC);
    rules.add(new PrefixRule(BASIC));
    rules.add(new AnniversaryRule());
    rules.add(new DistanceRule());
    rules.add(new ClockRule());
    rules.add(new LengthRule());
    rules.add(new BareLengthRule());
    rules.add(new RecurringRule());
    rules.add(new VagueRule());
    return List.copyOf(rules);
  }

  /** The expressions of a line from left to right; they do not overlap. */
  public List<Match> find(Line line) {
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Match match = Openings.at(line, at) ? longest(line, at) : null;
      if (match == null) {
        at++;
        continue;
      }
      for (Match each = match; each != null; each = each.next()) {
        found.add(isFiscal(line, each) ? each.starting(each.from(), Modifier.APPROX) : each);
      }
      at = match.reach();
    }
    return found;
  }

  /** When a fiscal year begins differs from firm to firm: it is about the year of its name. */
  private static boolean isFiscal(Line line, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      boolean financial = line.is(i, "financial") && line.is(i + 1, "year");
      if (line.is(i, "fiscal") || financial || YearReader.fiscal(line.text(i)) > 0) {
        return match.modifier() == Modifier.NONE;
      }
    }
    return false;
  }

  private static @Nullable Match longest(Line line, int at) {
    Match best = null;
    for (Rule rule : RULES) {
      Match match = rule.at(line, at);
      if (match != null && (best == null || match.reach() > best.reach())) {
        best = match;
      }
    }
    return best;
  }
}
