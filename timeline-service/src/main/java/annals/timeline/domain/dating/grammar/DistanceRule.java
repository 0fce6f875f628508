package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.grammar.Meaning.DayShift;
import annals.timeline.domain.dating.grammar.Meaning.Distance;
import annals.timeline.domain.dating.grammar.Meaning.Vague;
import annals.timeline.domain.dating.grammar.Meaning.Weekday;
import annals.timeline.domain.dating.grammar.Meaning.WeekdaysAgo;
import annals.timeline.domain.dating.grammar.Meaning.YearBefore;
import org.jspecify.annotations.Nullable;

/**
 * So many units before or after: "two weeks ago", "a year earlier", "10 days from now", "years
 * ago".
 */
final class DistanceRule implements Rule {

  @Override
  public @Nullable Match at(Line line, int at) {
    if ((line.is(at, "long") && line.is(at + 1, "ago"))) {
      return Match.of(at, at + 2, new Vague("PAST_REF"));
    }
    if (line.is(at, "a")
        && line.is(at + 1, "long")
        && line.is(at + 2, "time")
        && line.is(at + 3, "ago")) {
      return Match.of(at, at + 4, new Vague("PAST_REF"));
    }
    Mode mode = Mode.at(line, at, true);
    int from = mode == null ? at : mode.end();
    Modifier modifier = mode == null ? Modifier.NONE : mode.modifier();
    Word bare = line.word(from);
    if (bare.unit != null && bare.plural && line.is(from + 1, "ago")) {
      return Match.of(at, from + 2, new Vague("PAST_REF"));
    }
    AmountReader.Read amount = AmountReader.range(line, from);
    if (amount == null) {
      return null;
    }
    int noun = line.skipHyphen(amount.end());
    int weekday = line.word(noun).weekday;
    boolean weekdays = weekday > 0 && line.word(noun).plural && !amount.amount().vague();
    if (weekdays && line.is(noun + 1, "ago")) {
      int count = (int) amount.amount().value();
      return Match.of(at, noun + 2, new WeekdaysAgo(weekday, count));
    }
    Unit unit = line.word(noun).unit;
    if (unit == null) {
      return null;
    }
    return behind(line, at, noun + 1, amount, unit, modifier);
  }

  private static @Nullable Match behind(
      Line line, int at, int end, AmountReader.Read read, Unit unit, Modifier modifier) {
    int word = line.is(end, "or") && line.is(end + 1, "so") ? end + 2 : end;
    Amount amount = read.amount();
    boolean oneYear = unit == Unit.YEAR && amount.equals(Amount.of(1)) && modifier == Modifier.NONE;
    if (line.is(word, "ago")
        || line.is(word, "earlier")
        || (line.is(word, "before") && line.is(word + 1, "that"))) {
      boolean ago = line.is(word, "ago");
      boolean before = line.is(word, "before");
      int weekday = line.word(word + 1).weekday;
      boolean week = unit == Unit.WEEK && ago && !amount.vague() && line.isCapitalized(word + 1);
      if (week && weekday > 0 && !line.word(word + 1).plural) {
        return Match.of(at, word + 2, new Weekday(weekday, null, -(int) amount.value()));
      }
      if (oneYear && !before) {
        return Match.of(at, word + 1, new YearBefore());
      }
      return Match.of(at, before ? word + 2 : word + 1, distance(amount, unit, -1, !ago), modifier);
    }
    Match weeks = weeksFromDay(line, at, word, read, unit);
    if (weeks != null) {
      return weeks;
    }
    if (line.is(word, "from") && line.is(word + 1, "now")) {
      return Match.of(at, word + 2, distance(amount, unit, 1, false), modifier);
    }
    boolean toCome =
        line.is(word, "hence") || (line.is(word, "from") && line.is(word + 1, "today"));
    int last = line.is(word, "hence") ? word + 1 : word + 2;
    return toCome ? Match.of(at, last, distance(amount, unit, 1, false), modifier) : null;
  }

  /** "two weeks from Monday", "a week on Friday", "a week tomorrow". */
  private static @Nullable Match weeksFromDay(
      Line line, int at, int end, AmountReader.Read read, Unit unit) {
    Amount amount = read.amount();
    boolean weeks = unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    if (!weeks || amount.vague() || amount.value() != Math.rint(amount.value())) {
      return null;
    }
    int count = ((int) amount.value()) * unit.factor();
    boolean from = line.is(end, "from");
    boolean on = line.is(end, "on") && read.article() && !line.is(at - 1, "for");
    int dayAt = from || on ? end + 1 : end;
    Word day = line.word(dayAt);
    if ((from || on) && day.weekday > 0 && !day.plural && line.isCapitalized(dayAt)) {
      return Match.of(at, dayAt + 1, new Weekday(day.weekday, 1, count));
    }
    boolean bare = dayAt == end && read.article() && !line.is(at - 1, "for");
    int shift = line.is(dayAt, "tomorrow") ? 1 : line.is(dayAt, "today") ? 0 : -1;
    return shift >= 0 && (from || bare)
        ? Match.of(at, dayAt + 1, new DayShift(shift + 7 * count))
        : null;
  }

  private static Meaning distance(Amount amount, Unit unit, int direction, boolean fromText) {
    if (amount.vague()) {
      return new Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    return new Distance(amount, unit, direction, fromText);
  }
}
