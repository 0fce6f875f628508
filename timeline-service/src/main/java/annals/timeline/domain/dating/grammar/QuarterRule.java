package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Half;
import annals.timeline.domain.dating.grammar.Meaning.Quarter;
import annals.timeline.domain.dating.grammar.Meaning.QuarterEnded;
import annals.timeline.domain.dating.grammar.Meaning.QuarterYearBefore;
import annals.timeline.domain.dating.grammar.Meaning.ReportedPeriod;
import annals.timeline.domain.dating.grammar.Meaning.ReportedQuarter;
import annals.timeline.domain.dating.grammar.Meaning.YearBefore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year: "the third quarter", "second-quarter", "Q3 2024", "the year-ago
 * quarter".
 */
final class QuarterRule implements Rule {

  private static final Set<String> PERIODS = Set.of("quarter", "period");
  private static final Set<String> ENDING = Set.of("ended", "ending", "ends");
  private static final Rule DATES = new CalendarDateRule();
  private static final Set<String> COMPARED =
      Set.of("corresponding", "comparable", "same", "equivalent", "like", "year-earlier");
  private static final Set<String> REPORTED = Set.of("latest", "most", "recent", "just");

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    Match match = named(line, at, from);
    if (match == null) {
      match = yearBefore(line, at, from);
    }
    if (match == null) {
      match = compared(line, at, from);
    }
    if (match == null) {
      match = ofYear(line, at, from);
    }
    if (match == null && from > at) {
      match = reported(line, at, from);
    }
    return match == null ? half(line, at, from) : match;
  }

  private static @Nullable Match named(Line line, int at, int from) {
    int shortName = shortName(line.text(from));
    if (shortName > 0) {
      return withYear(line, at, from + 1, shortName);
    }
    YearReader.Read before = YearReader.shifted(line, from);
    int ordinalAt = before == null ? from : behindPossessive(line, before.end());
    boolean fiscal = line.is(ordinalAt, "fiscal");
    ordinalAt = fiscal ? line.skipHyphen(ordinalAt + 1) : ordinalAt;
    int noun = nounBehind(line, ordinalAt);
    int number =
        noun > 0 && isLastOfYear(line, ordinalAt, noun) ? 4 : DayReader.ordinal(line, ordinalAt);
    if (number < 1 || number > 4) {
      return null;
    }
    if (noun < 0) {
      return twoQuarters(line, at, ordinalAt, number);
    }
    boolean compound = line.isHyphen(ordinalAt + 1);
    if (compound && from > at && !isReportNoun(line, noun)) {
      return null;
    }
    return before == null
        ? withYear(line, at, noun + 1, number)
        : Match.of(at, noun + 1, new Quarter(before.year(), number));
  }

  /** "the last quarter of 2012", "the final quarter of last year". */
  private static boolean isLastOfYear(Line line, int at, int noun) {
    boolean last = line.is(at, "last") || line.is(at, "final");
    return last && line.is(noun + 1, "of") && YearReader.behind(line, noun + 1) != null;
  }

  /** "the third and fourth quarters of 2009". */
  private static @Nullable Match twoQuarters(Line line, int at, int ordinalAt, int number) {
    int second = DayReader.ordinal(line, ordinalAt + 2);
    boolean and = line.is(ordinalAt + 1, "and") || line.is(ordinalAt + 1, "or");
    if (!and || second <= number || second > 4 || !line.is(ordinalAt + 3, "quarters")) {
      return null;
    }
    Match last = withYear(line, ordinalAt + 2, ordinalAt + 4, second);
    YearReference year = ((Quarter) last.meaning()).year();
    return Match.of(at, ordinalAt + 1, new Quarter(year, number)).then(last);
  }

  private static Match withYear(Line line, int at, int end, int number) {
    YearReader.Read year = YearReader.behind(line, end);
    return year == null
        ? Match.of(at, end, new Quarter(null, number))
        : Match.of(at, year.end(), new Quarter(year.year(), number));
  }

  /**
   * Position of "quarter" behind an ordinal: "third quarter", "third-quarter", "third fiscal
   * quarter"; or -1.
   */
  private static int nounBehind(Line line, int ordinalAt) {
    int noun = line.skipHyphen(ordinalAt + 1);
    noun = line.is(noun, "fiscal") ? noun + 1 : noun;
    return line.is(noun, "quarter") ? noun : -1;
  }

  /** "the 1988 third quarter", "the 1988 period". */
  private static @Nullable Match ofYear(Line line, int at, int from) {
    int year = YearReader.digits(line, from);
    if (year == 0) {
      return null;
    }
    int ordinalAt = line.is(from + 1, "fiscal") ? from + 2 : from + 1;
    int number = DayReader.ordinal(line, ordinalAt);
    int noun = nounBehind(line, ordinalAt);
    if (number >= 1 && number <= 4 && noun > 0) {
      return Match.of(at, noun + 1, new Quarter(new YearReference.Written(year), number));
    }
    return from > at && PERIODS.contains(line.lower(from + 1))
        ? Match.of(at, from + 2, new ReportedPeriod(year))
        : null;
  }

  /** "the third-quarter" stands before a noun; the article then belongs to that noun. */
  private static boolean isReportNoun(Line line, int at) {
    return PERIODS.contains(line.lower(at)) && line.text(at + 1).length() <= 1;
  }

  private static boolean isPossessive(Line line, int at) {
    return line.is(at, "'s") || line.is(at, "\u2019s");
  }

  private static int behindPossessive(Line line, int at) {
    return isPossessive(line, at) ? at + 1 : at;
  }

  private static int shortName(String text) {
    boolean named =
        text.length() == 2
            && text.charAt(0) == 'Q'
            && text.charAt(1) >= '1'
            && text.charAt(1) <= '4';
    return named ? text.charAt(1) - '0' : 0;
  }

  /**
   * "year-ago", "the year-earlier quarter", "a year ago" and "a year earlier" stand in {@link
   * DistanceRule}.
   */
  private static @Nullable Match yearBefore(Line line, int at, int from) {
    if (from > at && COMPARED.contains(line.lower(from))) {
      return yearBefore(line, at, from + 1);
    }
    if (!line.is(from, "year") || !line.isHyphen(from + 1)) {
      return null;
    }
    if (!line.is(from + 2, "ago") && !line.is(from + 2, "earlier")) {
      return null;
    }
    int number = DayReader.ordinal(line, from + 3);
    if (number >= 1 && number <= 4 && line.is(from + 4, "quarter")) {
      return Match.of(at, from + 5, new QuarterYearBefore(number));
    }
    boolean period = PERIODS.contains(line.lower(from + 3));
    if (from > at && !period) {
      return null;
    }
    return Match.of(at, period ? from + 4 : from + 3, new YearBefore());
  }

  /**
   * "the corresponding period last year", "the quarter a year earlier", "last year's quarter", "the
   * same period of 2012".
   */
  private static @Nullable Match compared(Line line, int at, int from) {
    if (from == at) {
      boolean possessive =
          line.is(at, "last") && line.is(at + 1, "year") && isPossessive(line, at + 2);
      return possessive && PERIODS.contains(line.lower(at + 3))
          ? Match.of(at, at + 4, new YearBefore())
          : null;
    }
    int noun = COMPARED.contains(line.lower(from)) ? from + 1 : from;
    if (!PERIODS.contains(line.lower(noun))) {
      return null;
    }
    int link = line.is(noun + 1, "of") || line.is(noun + 1, "in") ? noun + 2 : noun + 1;
    if (line.is(link, "last") && line.is(link + 1, "year")) {
      return Match.of(at, link + 2, new YearBefore());
    }
    boolean ago =
        line.is(link + 2, "ago") || line.is(link + 2, "earlier") || line.is(link + 2, "before");
    if (line.is(link, "a") && line.is(link + 1, "year") && ago) {
      return Match.of(at, link + 3, new YearBefore());
    }
    int year = link > noun + 1 ? YearReader.digits(line, link) : 0;
    return year > 0 && noun > from ? Match.of(at, link + 1, new ReportedPeriod(year)) : null;
  }

  private static @Nullable Match reported(Line line, int at, int from) {
    Match ended = line.is(from, "quarter") ? ended(line, at, from + 1) : null;
    if (ended != null) {
      return ended;
    }
    if (line.is(from, "quarter") && !line.is(from + 1, "of") && !line.isHyphen(from + 1)) {
      return Match.of(at, from + 1, new ReportedQuarter());
    }
    int noun = from;
    while (REPORTED.contains(line.lower(noun)) || line.isHyphen(noun) || line.is(noun, "ended")) {
      noun++;
    }
    return noun > from
            && PERIODS.contains(line.lower(noun))
            && (line.is(from, "latest") || line.is(from, "most"))
        ? Match.of(at, noun + 1, new ReportedQuarter())
        : null;
  }

  /** "the quarter ended July 31", "the quarter that ends in June": the words up to "quarter". */
  private static @Nullable Match ended(Line line, int at, int behind) {
    int verb = line.is(behind, "that") || line.is(behind, "which") ? behind + 1 : behind;
    if (!ENDING.contains(line.lower(verb))) {
      return null;
    }
    int dateAt = line.is(verb + 1, "on") || line.is(verb + 1, "in") ? verb + 2 : verb + 1;
    Match date = DATES.at(line, dateAt);
    return date == null || date.next() != null
        ? null
        : Match.of(at, behind, new QuarterEnded(date.meaning(), date.from(), date.to()));
  }

  private static @Nullable Match half(Line line, int at, int from) {
    boolean short1 = line.text(from).equals("H1");
    if (short1 || line.text(from).equals("H2")) {
      YearReader.Read ofYear = YearReader.behind(line, from + 1);
      return ofYear == null
          ? null
          : Match.of(at, ofYear.end(), new Half(ofYear.year(), short1 ? 1 : 2));
    }
    boolean first = line.is(from, "first");
    boolean second = line.is(from, "second") || line.is(from, "latter") || line.is(from, "last");
    int noun = line.skipHyphen(from + 1);
    if ((!first && !second) || !line.is(noun, "half")) {
      return null;
    }
    int behind = noun + 1;
    YearReader.Read year = YearReader.behind(line, behind);
    int number = first ? 1 : 2;
    if (year != null) {
      return Match.of(at, year.end(), new Half(year.year(), number));
    }
    boolean ofYear =
        line.is(behind, "of") && line.is(behind + 1, "the") && line.is(behind + 2, "year");
    return ofYear ? Match.of(at, behind + 3, new Half(null, number)) : null;
  }
}
