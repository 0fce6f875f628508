package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.MonthDay;
import annals.timeline.domain.dating.grammar.Meaning.Recurring;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Frequencies: "daily", "every two weeks", "each July", "every Friday". */
final class RecurringRule implements Rule {

  private static final Map<String, String> ADVERBS =
      Map.of(
          "daily", "P1D", "weekly", "P1W", "hourly", "PT1H", "nightly", "P1D", "biweekly", "P2W");

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
  private static final int FIRST_SEASON = 21;
  private static final Rule HOLIDAYS = new HolidayRule();
  private static final Rule DATES = new CalendarDateRule();

  @Override
  public @Nullable Match at(Line line, int at) {
    String adverb = ADVERBS.get(line.lower(at));
    if (adverb != null) {
      boolean title = line.isCapitalized(at) || line.isCapitalized(at + 1);
      return title ? null : Match.of(at, at + 1, new Recurring(adverb));
    }
    if (line.is(at, "weekends")) {
      return Match.of(at, at + 1, new Recurring("XXXX-WXX-WE"));
    }
    return line.is(at, "every") || line.is(at, "each") ? every(line, at) : times(line, at);
  }

  /** "once a month", "three times a day". */
  private static @Nullable Match times(Line line, int at) {
    boolean once = line.is(at, "once") || line.is(at, "twice");
    int behind = once ? at + 1 : line.is(at + 1, "times") ? at + 2 : at;
    boolean number = once || line.word(at).number > 0 || AmountReader.digits(line.text(at)) > 0;
    boolean per = line.is(behind, "a") || line.is(behind, "an") || line.is(behind, "per");
    Unit unit = line.word(behind + 1).unit;
    if (behind == at || !number || unit == null || line.word(behind + 1).plural) {
      return null;
    }
    boolean every = line.is(behind, "every") || line.is(behind, "each");
    return per || every
        ? Match.of(at, behind + 2, new Recurring(Amount.of(1).duration(unit)))
        : null;
  }

  private static @Nullable Match every(Line line, int at) {
    Match feast = HOLIDAYS.at(line, at + 1);
    if (feast != null && feast.meaning() instanceof Meaning.Feast each && each.year() == null) {
      return Match.of(at, feast.to(), new Recurring("P1Y"));
    }
    int noun = at + 1;
    Amount amount = Amount.of(1);
    if (line.is(noun, "other")) {
      amount = Amount.of(2);
      noun++;
    } else if (line.is(noun, "single")) {
      noun++;
    } else if (line.is(noun, "few")) {
      amount = Amount.SOME;
      noun++;
    } else {
      AmountReader.Read read = AmountReader.at(line, noun);
      if (read != null && !read.article()) {
        amount = read.amount();
        noun = read.end();
      }
    }
    Word word = line.word(noun);
    if (word.weekday > 0) {
      return Match.of(at, noun + 1, new Recurring("XXXX-WXX-" + word.weekday));
    }
    if (word.month > 0 && line.isCapitalized(noun)) {
      return Match.of(
          at, noun + 1, new Recurring(String.format(Locale.ROOT, "XXXX-%02d", word.month)));
    }
    if (word.season > 0) {
      return Match.of(at, noun + 1, new Recurring("XXXX-" + SEASONS[word.season - FIRST_SEASON]));
    }
    Unit unit = word.unit;
    Match day = unit == Unit.YEAR && line.is(noun + 1, "on") ? DATES.at(line, noun + 2) : null;
    if (day != null
        && day.next() == null
        && day.meaning() instanceof MonthDay date
        && date.year() == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
      Match yearly = Match.of(at, noun + 1, new Recurring(amount.duration(Unit.YEAR)));
      return yearly.then(Match.of(day.from(), day.to(), new Recurring(value)));
    }
    return unit == null ? null : Match.of(at, noun + 1, new Recurring(amount.duration(unit)));
  }
}
