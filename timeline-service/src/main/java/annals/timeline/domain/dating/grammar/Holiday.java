package annals.timeline.domain.dating.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Feasts with the same rule every year. */
public enum Holiday {
  NEW_YEARS_DAY("new year 's day"),
  EPIPHANY("epiphany"),
  MARTIN_LUTHER_KING_DAY("martin luther king day"),
  GROUNDHOG_DAY("groundhog day"),
  VALENTINES_DAY("valentine 's day"),
  PRESIDENTS_DAY("presidents day"),
  ST_PATRICKS_DAY("st. patrick 's day"),
  APRIL_FOOLS_DAY("april fools day"),
  ASH_WEDNESDAY("ash wednesday"),
  PALM_SUNDAY("palm sunday"),
  GOOD_FRIDAY("good friday"),
  HOLY_SATURDAY("holy saturday"),
  EASTER("easter"),
  EASTER_SUNDAY("easter sunday"),
  EASTER_MONDAY("easter monday"),
  ASCENSION_DAY("ascension day"),
  PENTECOST("pentecost"),
  ORTHODOX_EASTER("orthodox easter"),
  ORTHODOX_CHRISTMAS("orthodox christmas"),
  ANZAC_DAY("anzac day"),
  MAY_DAY("may day"),
  MOTHERS_DAY("mother 's day"),
  MEMORIAL_DAY("memorial day"),
  JUNETEENTH("juneteenth"),
  FATHERS_DAY("father 's day"),
  INDEPENDENCE_DAY("fourth of july"),
  BASTILLE_DAY("bastille day"),
  LABOR_DAY("labor day"),
  COLUMBUS_DAY("columbus day"),
  HALLOWEEN("halloween"),
  ALL_SAINTS_DAY("all saints day"),
  VETERANS_DAY("veterans day"),
  ARMISTICE_DAY("armistice day"),
  REMEMBRANCE_DAY("remembrance day"),
  THANKSGIVING("thanksgiving"),
  THANKSGIVING_DAY("thanksgiving day"),
  CHRISTMAS_EVE("christmas eve"),
  CHRISTMAS("christmas"),
  CHRISTMAS_DAY("christmas day"),
  BOXING_DAY("boxing day"),
  NEW_YEARS_EVE("new year 's eve");

  private final String name;

  Holiday(String words) {
    this.name = words;
  }

  /** Its name in lower case, as tokens. */
  List<String> words() {
    return List.of(name.split(" "));
  }

  /** The day on which it falls in a year. */
  public LocalDate in(int year) {
    return switch (this) {
      case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
      case EPIPHANY -> LocalDate.of(year, 1, 6);
      case MARTIN_LUTHER_KING_DAY -> nth(year, 1, 3, DayOfWeek.MONDAY);
      case GROUNDHOG_DAY -> LocalDate.of(year, 2, 2);
      case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
      case PRESIDENTS_DAY -> nth(year, 2, 3, DayOfWeek.MONDAY);
      case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
      case APRIL_FOOLS_DAY -> LocalDate.of(year, 4, 1);
      case ASH_WEDNESDAY -> easter(year).minusDays(46);
      case PALM_SUNDAY -> easter(year).minusDays(7);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case HOLY_SATURDAY -> easter(year).minusDays(1);
      case EASTER, EASTER_SUNDAY -> easter(year);
      case EASTER_MONDAY -> easter(year).plusDays(1);
      case ASCENSION_DAY -> easter(year).plusDays(39);
      case PENTECOST -> easter(year).plusDays(49);
      case ORTHODOX_EASTER -> orthodoxEaster(year);
      case ORTHODOX_CHRISTMAS -> LocalDate.of(year, 1, 7);
      case ANZAC_DAY -> LocalDate.of(year, 4, 25);
      case MAY_DAY -> LocalDate.of(year, 5, 1);
      case MOTHERS_DAY -> nth(year, 5, 2, DayOfWeek.SUNDAY);
      case MEMORIAL_DAY ->
          LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case JUNETEENTH -> LocalDate.of(year, 6, 19);
      case FATHERS_DAY -> nth(year, 6, 3, DayOfWeek.SUNDAY);
      case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
      case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
      case LABOR_DAY -> nth(year, 9, 1, DayOfWeek.MONDAY);
      case COLUMBUS_DAY -> nth(year, 10, 2, DayOfWeek.MONDAY);
      case HALLOWEEN -> LocalDate.of(year, 10, 31);
      case ALL_SAINTS_DAY -> LocalDate.of(year, 11, 1);
      case VETERANS_DAY, ARMISTICE_DAY, REMEMBRANCE_DAY -> LocalDate.of(year, 11, 11);
      case THANKSGIVING, THANKSGIVING_DAY -> nth(year, 11, 4, DayOfWeek.THURSDAY);
      case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
      case CHRISTMAS, CHRISTMAS_DAY -> LocalDate.of(year, 12, 25);
      case BOXING_DAY -> LocalDate.of(year, 12, 26);
      case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
    };
  }

  private static LocalDate nth(int year, int month, int number, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /**
   * Easter Sunday of the churches that keep the Julian calendar, from 1900 to 2099, by the method
   * of Meeus.
   */
  private static LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int day = moon + weekday + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(13);
  }
}
