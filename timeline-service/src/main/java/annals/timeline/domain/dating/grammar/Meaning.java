package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.TemporalType;
import org.jspecify.annotations.Nullable;

/** What a temporal expression says, independent of when and where it was said. */
public sealed interface Meaning {

  /** A value that needs no other date. */
  record Fixed(TemporalType type, String timex, @Nullable String edtf) implements Meaning {}

  /** A day of a month, with or without a year. */
  record MonthDay(@Nullable YearReference year, int month, int day) implements Meaning {}

  /** A month, with or without a year. */
  record MonthName(@Nullable YearReference year, int month) implements Meaning {}

  /** The last (-1), this (0) or next (1) month of that name. */
  record MonthShift(int month, int shift) implements Meaning {}

  /** A season, with or without a year; a shift as in "last summer", or null. */
  record Season(@Nullable YearReference year, int season, @Nullable Integer shift)
      implements Meaning {}

  /** A year. */
  record YearOnly(YearReference year) implements Meaning {}

  /** A half of a year. */
  record Half(@Nullable YearReference year, int half) implements Meaning {}

  /** A quarter, with or without a year. */
  record Quarter(@Nullable YearReference year, int quarter) implements Meaning {}

  /** The quarter that a report speaks of: "the latest quarter", "the quarter". */
  record ReportedQuarter() implements Meaning {}

  /**
   * The three months up to a day or month: "the quarter ended July 31".
   *
   * @param from position of the first word of that day
   * @param to position behind its last
   */
  record QuarterEnded(Meaning end, int from, int to) implements Meaning {}

  /** What a report speaks of, in another year: "the 1988 period". */
  record ReportedPeriod(int year) implements Meaning {}

  /** A quarter one year before the last of its number: "the year-ago third quarter". */
  record QuarterYearBefore(int quarter) implements Meaning {}

  /** The weekend at a day: "Labor Day weekend". */
  record WeekendOf(Meaning day) implements Meaning {}

  /** The week that a day lies in: "the week of March 6". */
  record WeekOf(Meaning day) implements Meaning {}

  /** The first or last day of a month: "the last day of May". */
  record EdgeOfMonth(MonthName month, boolean last) implements Meaning {}

  /** The weekday before (-1) or after (1) a date of the text: "the following Monday". */
  record WeekdayFromText(int weekday, int shift) implements Meaning {}

  /** The time one year before what a report speaks of: "a year earlier", "the year-ago quarter". */
  record YearBefore() implements Meaning {}

  /**
   * A weekday; a shift as in "last Friday" or null; weeks as in "Friday last week" or null. Both
   * together count weeks from the next or last such day: "Friday week", "the Friday before last".
   */
  record Weekday(int weekday, @Nullable Integer shift, @Nullable Integer weeks)
      implements Meaning {}

  /** The first, second ... or last (-1) weekday of a month: "the second Tuesday of November". */
  record NthWeekday(int number, int weekday, MonthName month) implements Meaning {}

  /**
   * The same of this (0), the last (-1) or next (1) month; null if it is not said which month: "the
   * last Friday of the month".
   */
  record NthWeekdayOf(int number, int weekday, @Nullable Integer shift) implements Meaning {}

  /** So many weekdays of that name back: "two Fridays ago". */
  record WeekdaysAgo(int weekday, int count) implements Meaning {}

  /** The day of a month that is not named: "on the 14th". */
  record DayOfMonth(int day) implements Meaning {}

  /** A day counted from the publication: yesterday is -1. */
  record DayShift(int days) implements Meaning {}

  /** So many units before a day, week or month: "ten years ago today". */
  record Before(Meaning date, Unit unit, int count) implements Meaning {}

  /** A part of a day: TIMEX3 letters MO, AF, EV, NI. */
  record PartOfDay(Meaning day, String part) implements Meaning {}

  /**
   * A unit of time counted from the publication ("last week") or from a date of the text ("the
   * following week").
   */
  record UnitShift(Unit unit, int shift, boolean fromText) implements Meaning {}

  /** So many units before (-1) or after (1) the publication, or a date of the text. */
  record Distance(Amount amount, Unit unit, int direction, boolean fromText) implements Meaning {}

  /**
   * A length of time; counted back (-1) or on (1) from a date of the text as in "two days later",
   * else 0.
   */
  record Length(Amount amount, Unit unit, int direction) implements Meaning {
    Length(Amount amount, Unit unit) {
      this(amount, unit, 0);
    }
  }

  /** Something that recurs. */
  record Recurring(String timex) implements Meaning {}

  /** PAST_REF, PRESENT_REF or FUTURE_REF. */
  record Vague(String reference) implements Meaning {}

  /** A time of the clock on a day that is named, or not. */
  record ClockTime(String time, @Nullable Meaning day) implements Meaning {}

  /** A feast, with or without a year; a shift as in "last Christmas", or null. */
  record Feast(Holiday holiday, @Nullable YearReference year, @Nullable Integer shift)
      implements Meaning {}

  /**
   * A day before (-1) or after (1) something: the next one to it, or the next of that weekday.
   *
   * @param weekday from 1 to 7, or 0 for any
   * @param part TIMEX3 letters of a part of the day, or nothing
   */
  record AroundEvent(int weekday, String part, int direction) implements Meaning {}

  /** A day counted from an event: "the 27th day". */
  record CountedDay(int number) implements Meaning {}
}
