package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Meaning.Fixed;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the late 1990s", "the nineties", "the 20th century". */
final class EraRule implements Rule {

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          2,
          "thirties",
          3,
          "forties",
          4,
          "fifties",
          5,
          "sixties",
          6,
          "seventies",
          7,
          "eighties",
          8,
          "nineties",
          9);

  /** Names of decades: "nineties". */
  static Set<String> names() {
    return DECADES.keySet();
  }

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    Match match = decade(line, at, from);
    return match == null ? century(line, at, from) : match;
  }

  private static @Nullable Match decade(Line line, int at, int from) {
    String text = line.lower(from);
    int decade = 0;
    int end = from + 1;
    if (text.length() == 5 && text.endsWith("0s") && Character.isDigit(text.charAt(0))) {
      decade = (int) AmountReader.digits(text.substring(0, 3));
    } else if (text.length() == 4
        && (text.startsWith("'") || text.startsWith("\u2019"))
        && text.endsWith("0s")) {
      decade = YearReader.century((int) AmountReader.digits(text.substring(1, 3))) / 10;
    } else if (DECADES.containsKey(text) && from > at) {
      decade = 190 + DECADES.getOrDefault(text, 0);
    } else if (text.equals("noughties") && from > at) {
      decade = 200;
    } else if (text.equals("nineteen")) {
      int second = line.skipHyphen(from + 1);
      decade = 190 + DECADES.getOrDefault(line.lower(second), -190);
      end = second + 1;
    }
    boolean plausible = decade >= YearRule.FIRST / 10 && decade <= YearRule.LAST / 10;
    boolean age = line.is(at - 1, "his") || line.is(at - 1, "her") || line.is(at - 1, "their");
    return plausible && !age
        ? Match.of(at, end, new Fixed(TemporalType.DATE, Integer.toString(decade), decade + "X"))
        : null;
  }

  private static @Nullable Match century(Line line, int at, int from) {
    int number = DayReader.ordinal(line, from);
    int noun = line.skipHyphen(from + 1);
    if (number < 2
        || number > 22
        || line.word(noun).unit != Unit.CENTURY
        || line.word(noun).plural) {
      return null;
    }
    String value = String.format(Locale.ROOT, "%02d", number - 1);
    int start = noun > from + 1 ? from : at;
    return start == at
        ? Match.of(at, noun + 1, new Fixed(TemporalType.DATE, value, value + "XX"))
        : null;
  }
}
