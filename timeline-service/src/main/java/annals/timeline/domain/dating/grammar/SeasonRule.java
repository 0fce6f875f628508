package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Season;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons with a year or a pointing word: "last summer", "this fall", "the winter of 1998", "spring
 * 2020", "summer".
 */
final class SeasonRule implements Rule {

  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "during", "since", "by", "until", "over", "into", "throughout");

  private static final Set<String> PARTS = Set.of("early", "late", "mid");

  @Override
  public @Nullable Match at(Line line, int at) {
    Integer shift = SHIFTS.get(line.lower(at));
    if (shift != null) {
      int noun = line.is(at + 1, "past") || line.is(at + 1, "coming") ? at + 2 : at + 1;
      int moved = line.is(at + 1, "past") ? -1 : line.is(at + 1, "coming") ? 1 : shift;
      int season = line.word(noun).season;
      return season == 0 ? null : Match.of(at, noun + 1, new Season(null, season, moved));
    }
    int noun = line.is(at, "the") ? at + 1 : at;
    int season = line.word(noun).season;
    if (season == 0) {
      return null;
    }
    YearReader.Read year = YearReader.behind(line, noun + 1);
    if (year != null) {
      return Match.of(at, behindSecondYear(line, year), new Season(year.year(), season, null));
    }
    boolean part =
        PARTS.contains(line.lower(at - 1)) || (line.isHyphen(at - 1) && line.is(at - 2, "mid"));
    if (part && noun == at && !line.isCapitalized(at) && !isDrop(line, at)) {
      return Match.of(at, at + 1, new Season(null, season, null));
    }
    boolean certain =
        season == 22 && PREPOSITIONS.contains(line.lower(at - 1)) && !line.isCapitalized(noun);
    return certain ? Match.of(at, noun + 1, new Season(null, season, null)) : null;
  }

  /** "a late fall in prices". */
  private static boolean isDrop(Line line, int at) {
    return line.is(at, "fall") && (line.is(at + 1, "in") || line.is(at + 1, "of"));
  }

  /** The position behind "-13" of "the winter of 2012-13", else behind the year. */
  private static int behindSecondYear(Line line, YearReader.Read year) {
    int end = year.end();
    boolean second =
        year.year() instanceof YearReference.Written first
            && line.isDash(end)
            && line.isGlued(end)
            && line.isGlued(end + 1)
            && YearReader.twoDigits(line.text(end + 1)) == (first.year() + 1) % 100;
    return second ? end + 2 : end;
  }
}
