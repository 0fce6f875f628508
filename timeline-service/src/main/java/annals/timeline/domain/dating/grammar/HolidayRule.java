package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Feast;
import annals.timeline.domain.dating.grammar.Meaning.WeekOf;
import annals.timeline.domain.dating.grammar.Meaning.WeekendOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feasts by name: "Christmas Eve", "Thanksgiving", "last Easter", "New Year's Day 2020". */
final class HolidayRule implements Rule {

  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Map<String, List<Holiday>> BY_FIRST_WORD = index();

  private static Map<String, List<Holiday>> index() {
    Map<String, List<Holiday>> index = new HashMap<>();
    for (Holiday holiday : Holiday.values()) {
      index.computeIfAbsent(holiday.words().getFirst(), key -> new ArrayList<>()).add(holiday);
    }
    return Map.copyOf(index);
  }

  @Override
  public @Nullable Match at(Line line, int at) {
    Integer shift = SHIFTS.get(line.lower(at));
    int from = shift == null ? at : at + 1;
    List<Holiday> candidates = BY_FIRST_WORD.get(line.is(from, "st") ? "st." : line.lower(from));
    if (candidates == null || !line.isCapitalized(from)) {
      return null;
    }
    Holiday best = null;
    int end = from;
    for (Holiday holiday : candidates) {
      int reach = reach(line, from, holiday.words());
      if (reach > end) {
        best = holiday;
        end = reach;
      }
    }
    if (best == null) {
      return null;
    }
    if (line.is(end, "week") || line.is(end, "weekend")) {
      Meaning day = new Feast(best, null, shift);
      return Match.of(at, end + 1, line.is(end, "week") ? new WeekOf(day) : new WeekendOf(day));
    }
    YearReader.Read year = shift == null ? YearReader.behind(line, end) : null;
    return Match.of(
        at,
        year == null ? end : year.end(),
        new Feast(best, year == null ? null : year.year(), shift));
  }

  private static int reach(Line line, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = line.lower(from + i).replace('\u2019', '\'');
      word = word.equals("st") ? "st." : word;
      if (!word.equals(words.get(i))) {
        return -1;
      }
    }
    return from + words.size();
  }
}
