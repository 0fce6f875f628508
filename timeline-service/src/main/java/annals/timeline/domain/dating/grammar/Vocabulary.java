package annals.timeline.domain.dating.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The words of which temporal expressions are made. */
final class Vocabulary {

  private static final String MONTHS =
      "january february march april may june july august september october november december";
  private static final String SHORT_MONTHS =
      "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12";
  private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
  private static final String SHORT_WEEKDAYS =
      "mon=1 tue=2 tues=2 wed=3 weds=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7";
  private static final String NUMBERS =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen";
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final String ORDINALS =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
          + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
  private static final String SEASONS = "spring=21 summer=22 autumn=23 fall=23 winter=24";
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("minute", Unit.MINUTE),
          Map.entry("hour", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("weekend", Unit.WEEKEND),
          Map.entry("week", Unit.WEEK),
          Map.entry("fortnight", Unit.FORTNIGHT),
          Map.entry("month", Unit.MONTH),
          Map.entry("quarter", Unit.QUARTER),
          Map.entry("year", Unit.YEAR),
          Map.entry("decade", Unit.DECADE));
  private static final Map<String, String> PARTS_OF_DAY =
      Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI", "nights", "NI");
  private static final Map<String, String> ROLES =
      Map.of(
          "determiner", "the a an this that these those its his her their our my your each every",
          "last", "last past previous preceding",
          "next", "next coming following upcoming",
          "modifier", "early late mid earlier later",
          "edge", "end beginning start middle close midst outset rest remainder turn",
          "deictic",
              "today yesterday tomorrow tonight now nowadays currently recently lately soon someday",
          "mode",
              "no nearly almost about around approximately roughly more less at up over under some",
          "frequency", "once twice daily weekly hourly nightly monthly quarterly yearly annually",
          "clock", "noon midnight midday",
          "quantity", "few several many couple dozen dozens half hundreds thousands");

  private static final Map<String, Word> WORDS = build();

  private Vocabulary() {}

  /** What is known about a word in lower case. */
  static Word of(String lower) {
    return WORDS.getOrDefault(lower, Word.UNKNOWN);
  }

  private static Map<String, Word> build() {
    Map<String, Word> words = new HashMap<>();
    ROLES.forEach((role, list) -> split(list).forEach(text -> word(words, text).role = role));
    PARTS_OF_DAY.forEach((text, part) -> word(words, text).partOfDay = part);
    numbered(words, MONTHS, (word, number) -> word.month = number);
    valued(words, SHORT_MONTHS, Vocabulary::setShortMonth);
    numbered(words, WEEKDAYS, (word, number) -> word.weekday = number);
    valued(words, SHORT_WEEKDAYS, Vocabulary::setShortWeekday);
    valued(words, SEASONS, (word, number) -> word.season = number);
    numbered(words, NUMBERS, (word, number) -> word.number = number);
    numbered(words, TENS, (word, number) -> word.number = 10 * (number + 1));
    numbered(words, ORDINALS, (word, number) -> word.ordinal = number);
    word(words, "thirtieth").ordinal = 30;
    UNITS.forEach((text, unit) -> word(words, text).unit = unit);
    UNITS.forEach((text, unit) -> setPlural(words, text + "s", unit));
    setPlural(words, "centuries", Unit.CENTURY);
    word(words, "century").unit = Unit.CENTURY;
    setShortUnits(words);
    for (String day : split(WEEKDAYS)) {
      Word plural = word(words, day + "s");
      plural.weekday = word(words, day).weekday;
      plural.plural = true;
    }
    return words;
  }

  private static void setShortUnits(Map<String, Word> words) {
    word(words, "hr").unit = Unit.HOUR;
    word(words, "min").unit = Unit.MINUTE;
    setPlural(words, "hrs", Unit.HOUR);
    setPlural(words, "mins", Unit.MINUTE);
    setPlural(words, "yrs", Unit.YEAR);
  }

  private static void setPlural(Map<String, Word> words, String text, Unit unit) {
    Word word = word(words, text);
    word.unit = unit;
    word.plural = true;
  }

  private static void setShortMonth(Word word, int month) {
    word.month = month;
    word.shortForm = true;
  }

  private static void setShortWeekday(Word word, int weekday) {
    word.weekday = weekday;
    word.shortForm = true;
  }

  private static void numbered(
      Map<String, Word> words, String list, BiConsumer<Word, Integer> setter) {
    int number = 1;
    for (String text : split(list)) {
      setter.accept(word(words, text), number++);
    }
  }

  /** Every entry also with a full stop, as abbreviations are written. */
  private static void valued(
      Map<String, Word> words, String list, BiConsumer<Word, Integer> setter) {
    for (String entry : split(list)) {
      int sign = entry.indexOf('=');
      int value = Integer.parseInt(entry.substring(sign + 1));
      setter.accept(word(words, entry.substring(0, sign)), value);
      setter.accept(word(words, entry.substring(0, sign) + "."), value);
    }
  }

  private static Word word(Map<String, Word> words, String text) {
    return words.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new Word());
  }

  private static List<String> split(String list) {
    return List.of(list.split(" "));
  }
}
