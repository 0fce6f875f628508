package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Half;
import annals.timeline.domain.dating.grammar.Meaning.Quarter;
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
  private static final Set<String> REPORTED = Set.of("latest", "most", "recent", "just");

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    Match match = named(line, at, from);
    if (match == null) {
      match = yearBefore(line, at, from);
    }
    if (match == null && from > at) {
      match = reported(line, at, from);
    }
    return match == null ? half(line, at, from) : match;
  }

  private static @Nullable Match named(Line line, int at, int from) {
    int number = shortName(line.text(from));
    int end = from + 1;
    YearReader.Read before = null;
    if (number == 0) {
      before = YearReader.shifted(line, from);
      int ordinalAt = before == null ? from : behindPossessive(line, before.end());
      number = DayReader.ordinal(line, ordinalAt);
      int noun = line.skipHyphen(ordinalAt + 1);
      boolean fiscal = line.is(noun, "fiscal");
      noun = fiscal ? noun + 1 : noun;
      if (number < 1 || number > 4 || !line.is(noun, "quarter")) {
        return null;
      }
      if (noun > ordinalAt + 1 && !fiscal && from > at && !isReportNoun(line, noun)) {
        return null;
      }
      end = noun + 1;
    }
    YearReader.Read year = before == null ? YearReader.behind(line, end) : null;
    YearReference reference = year != null ? year.year() : before != null ? before.year() : null;
    return Match.of(at, year == null ? end : year.end(), new Quarter(reference, number));
  }

  /** "the third-quarter" stands before a noun; the article then belongs to that noun. */
  private static boolean isReportNoun(Line line, int at) {
    return PERIODS.contains(line.lower(at)) && line.text(at + 1).length() <= 1;
  }

  private static int behindPossessive(Line line, int at) {
    return line.is(at, "'s") || line.is(at, "\u2019s") ? at + 1 : at;
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
    if (!line.is(from, "year") || !line.isHyphen(from + 1)) {
      return null;
    }
    if (!line.is(from + 2, "ago") && !line.is(from + 2, "earlier")) {
      return null;
    }
    boolean period = PERIODS.contains(line.lower(from + 3));
    if (from > at && !period) {
      return null;
    }
    return Match.of(at, period ? from + 4 : from + 3, new YearBefore());
  }

  private static @Nullable Match reported(Line line, int at, int from) {
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

  private static @Nullable Match half(Line line, int at, int from) {
    boolean first = line.is(from, "first");
    boolean second = line.is(from, "second") || line.is(from, "latter");
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
