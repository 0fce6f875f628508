package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.TemporalType;
import annals.timeline.domain.dating.grammar.Meaning.Fixed;
import annals.timeline.domain.dating.grammar.Meaning.YearOnly;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: "2019", "2009-2010", "2024/25", "fiscal 2013", "the year 1812". */
final class YearRule implements Rule {

  static final int FIRST = 1400;
  static final int LAST = 2049;
  private static final int LONG_SPAN = 9;
  private static final Set<String> NUMBER_SIGNS =
      Set.of(
          "$",
          "#",
          "no.",
          "£",
          "€",
          "us$",
          "number",
          "room",
          "flight",
          "route",
          "highway",
          "article",
          "page",
          "chapter",
          "section",
          "bus",
          "box",
          "gate",
          "channel",
          "apartment",
          "suite",
          "locker",
          "platform",
          "line",
          "resolution",
          "directive",
          "regulation",
          "decree",
          "windows",
          "agenda",
          "asteroid",
          "version");
  private static final Set<String> BEFORE_YEARS_ONLY =
      Set.of("early", "late", "mid", "since", "during", "until", "year");
  private static final Set<String> BEFORE_HYPHEN = Set.of("mid", "pre", "post");
  private static final Set<String> COUNTED =
      Set.of(
          ("percent % per-cent million billion trillion thousand hundred people persons points"
                  + " point miles mile shares votes troops soldiers men women children students"
                  + " workers employees jobs dollars euros pounds yuan yen rubles marks francs tons"
                  + " tonnes barrels feet foot meters metres kilometers kilometres km kilos homes"
                  + " houses cars vehicles units square acres hectares hours days weeks months years"
                  + " minutes degrees gmt est edt hrs local members delegates police officers refugees"
                  + " cases deaths others passengers megawatts volts pages copies seats rooms beds"
                  + " inhabitants residents citizens sheep cattle cows horses customers voters patients"
                  + " prisoners inmates protesters tickets families households kg kilograms"
                  + " litres liters gallons bottles books letters stones trees steps words")
              .split(" "));

  /** A year before one of them tells the model. */
  private static final Set<String> MAKES =
      Set.of(
          ("audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford"
                  + " gmc harley harley-davidson honda hyundai jaguar jeep kia lada lamborghini"
                  + " lexus maserati mazda mercedes mercedes-benz mitsubishi nissan oldsmobile opel"
                  + " peugeot plymouth pontiac porsche renault rolls-royce saab skoda subaru suzuki"
                  + " tesla toyota vauxhall volkswagen volvo yamaha")
              .split(" "));

  @Override
  public @Nullable Match at(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    if (from > at && line.is(from, "year")) {
      Match year = year(line, from + 1);
      return year == null ? null : year.starting(at, Modifier.NONE);
    }
    return from == at ? year(line, at) : null;
  }

  /** Whether what follows a number says that it counts something. */
  static boolean isCounted(Line line, int at) {
    return COUNTED.contains(line.lower(at))
        || (line.isHyphen(at)
            && line.isGlued(at)
            && line.word(at + 1).month == 0
            && Character.isLetter(firstChar(line.text(at + 1))));
  }

  private static char firstChar(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static @Nullable Match year(Line line, int at) {
    if (line.is(at, "fiscal")) {
      return fiscal(line, at);
    }
    if (line.text(at).startsWith("FY")) {
      return fiscalShort(line, at);
    }
    Match season = spanOfYears(line, at);
    if (season != null) {
      return season;
    }
    YearReader.Read read = YearReader.written(line, at);
    if (read == null
        || !(read.year() instanceof YearReference.Written written)
        || !isYear(line, at, read.end(), written.year())) {
      return null;
    }
    Match match = Match.of(at, read.end(), new YearOnly(read.year()));
    if (line.isDash(read.end()) && line.isGlued(read.end())) {
      int second = secondYear(line.text(read.end() + 1), written.year());
      if (second > written.year()) {
        Meaning last = new YearOnly(new YearReference.Written(second));
        return match.then(Match.of(read.end() + 1, read.end() + 2, last));
      }
    }
    return match;
  }

  private static int secondYear(String text, int first) {
    int two = YearReader.twoDigits(text);
    if (two >= 0) {
      return first / 100 * 100 + two;
    }
    return text.length() == 4 ? (int) AmountReader.digits(text) : 0;
  }

  private static boolean isYear(Line line, int at, int end, int year) {
    if (year < FIRST || year > LAST) {
      return false;
    }
    if (line.isGlued(at) && "$£€#.,:/+".contains(line.text(at - 1))) {
      return false;
    }
    boolean compound =
        line.isHyphen(end)
            && line.isGlued(end)
            && Character.isLetter(firstChar(line.text(end + 1)));
    boolean behindHyphen =
        line.isHyphen(at - 1) && line.isGlued(at) && !line.isOneOf(at - 2, BEFORE_HYPHEN);
    if (compound || behindHyphen || NUMBER_SIGNS.contains(line.lower(at - 1))) {
      return false;
    }
    if (MAKES.contains(line.lower(end)) && line.isCapitalized(end)) {
      return false;
    }
    if (COUNTED.contains(line.lower(end)) && !BEFORE_YEARS_ONLY.contains(line.lower(at - 1))) {
      return false;
    }
    return !line.isHyphen(end) || !line.isGlued(end) || secondYear(line.text(end + 1), year) > year;
  }

  /** "2024/25", "1999/2000": one span of two years. */
  private static @Nullable Match spanOfYears(Line line, int at) {
    String text = line.text(at);
    if (!isSpanOfYears(text)) {
      return null;
    }
    int first = (int) AmountReader.digits(text.substring(0, 4));
    return Match.of(
        at,
        at + 1,
        new Fixed(TemporalType.DATE, Integer.toString(first), first + "/" + (first + 1)));
  }

  /** Whether a token is two years that follow each other: "2024/25", not "2024/05". */
  static boolean isSpanOfYears(String text) {
    int digits = text.length() == LONG_SPAN ? 7 : 5;
    if ((text.length() != 7 && text.length() != LONG_SPAN)
        || text.charAt(4) != '/'
        || YearReader.twoDigits(text.substring(digits)) < 0) {
      return false;
    }
    int first = (int) AmountReader.digits(text.substring(0, 4));
    return first >= FIRST
        && first <= LAST
        && (first + 1) % 100 == YearReader.twoDigits(text.substring(digits));
  }

  private static @Nullable Match fiscal(Line line, int at) {
    int yearAt = line.is(at + 1, "year") ? at + 2 : at + 1;
    YearReader.Read read = YearReader.written(line, yearAt);
    return read == null ? null : Match.of(at, read.end(), new YearOnly(read.year()));
  }

  /** "FY2024", "FY24". */
  private static @Nullable Match fiscalShort(Line line, int at) {
    int year = YearReader.fiscal(line.text(at));
    return year >= FIRST && year <= LAST
        ? Match.of(at, at + 1, new YearOnly(new YearReference.Written(year)), Modifier.APPROX)
        : null;
  }
}
