package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning.ClockTime;
import annals.timeline.domain.dating.grammar.Meaning.Distance;
import annals.timeline.domain.dating.grammar.Meaning.Length;
import annals.timeline.domain.dating.grammar.Meaning.PartOfDay;
import annals.timeline.domain.dating.grammar.Unit;
import annals.timeline.domain.text.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts "Two days later, she resigned" from the date that the text told of last, and puts "at 7:42
 * a.m." on that day.
 *
 * <p>That date must stand in the same sentence or the one before, say when something happened, be
 * as fine as the unit that is counted, and have no other date behind it. What is counted must be
 * told as past and not lie ahead of the publication. Everything else stays a length of time. One
 * for each text.
 */
final class NarrativeDays {

  private static final int LARGEST = 10_000;
  private static final Set<String> WORKING = Set.of("trading", "business", "working");
  private static final Set<String> MIDNIGHT = Set.of("T24:00", "T00:00");
  private static final Set<String> ENDS = Set.of("", ",", ".", ";");

  /**
   * A sentence.
   *
   * @param number which of the text it is, from 0
   */
  private record Reading(int number, Sentence sentence, Line line) {}

  /**
   * The last date of the text.
   *
   * @param counted whether it was counted here, so that its clause is known to tell of the past
   */
  private record Told(EdtfDate date, Reading in, Match match, boolean counted) {}

  private final @Nullable LocalDate published;
  private @Nullable Told told;
  private int sentences;

  /** For a text of that publication date. */
  NarrativeDays(@Nullable EdtfDate published) {
    this.published = published == null ? null : published.latest();
  }

  /**
   * Reads the next sentence.
   *
   * @param quoted which of its tokens stand between quotation marks
   * @param expressions the sentence's, one for each match; those that can be counted get their date
   */
  void read(
      Sentence sentence,
      Line line,
      boolean[] quoted,
      List<Match> matches,
      List<TemporalExpression> expressions) {
    Reading reading = new Reading(sentences++, sentence, line);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      TemporalExpression expression = expressions.get(i);
      int direction = direction(line, match);
      if (direction != 0 && match.meaning() instanceof Length length) {
        EdtfDate date = quoted[match.from()] ? null : date(reading, match, length, direction);
        if (date != null) {
          expressions.set(i, on(expression, expression.timexValue(), date));
        }
        told = anchor(date, reading, match, true);
      } else if (isClockOfNoDay(match, expression)) {
        EdtfDate date = quoted[match.from()] ? null : day(reading, match);
        if (date != null) {
          expressions.set(i, on(expression, date + timeOf(expression), date));
        }
        told = anchor(date, reading, match, true);
      } else if (isPoint(expression) && !quoted[match.from()]) {
        told =
            looksFartherBack(reading, match)
                ? null
                : anchor(expression.edtf(), reading, match, false);
      }
    }
  }

  /** "At 7:42 a.m.", without a day; midnight belongs to two. */
  private static boolean isClockOfNoDay(Match match, TemporalExpression expression) {
    return match.meaning() instanceof ClockTime clock
        && clock.day() == null
        && expression.edtf() == null
        && !MIDNIGHT.contains(clock.time());
  }

  /**
   * The day of a time of the clock: that of the happening told of just before, unless it is the day
   * on which somebody only spoke of one.
   */
  private @Nullable EdtfDate day(Reading reading, Match match) {
    Told from = told;
    if (from == null
        || published == null
        || reading.number() - from.in().number() > 1
        || !from.date().isDay()
        || from.date().earliest() == null
        || from.date().earliest().isAfter(published)) {
      return null;
    }
    Reading in = from.in();
    boolean follows =
        !mayBeNextDay(from.match(), match)
            && PastClause.isToldAt(reading.sentence(), reading.line(), match)
            && (from.counted() || PastClause.isDayOfIt(in.sentence(), in.line(), from.match()));
    return follows ? from.date() : null;
  }

  /** "Left at 11 p.m. on Monday and arrived at 3 a.m.": past midnight it is another day. */
  private static boolean mayBeNextDay(Match told, Match clock) {
    String before =
        switch (told.meaning()) {
          case ClockTime time -> time.time();
          case PartOfDay part -> part.part().equals("NI") || part.part().equals("EV") ? "T18" : "T";
          default -> "T";
        };
    return clock.meaning() instanceof ClockTime time && time.time().compareTo(before) < 0;
  }

  /** "He had moved out two days earlier": what follows may count from either day. */
  private static boolean looksFartherBack(Reading reading, Match match) {
    return match.meaning() instanceof Distance distance
        && distance.fromText()
        && PastClause.isBeforeThen(reading.sentence(), reading.line(), match);
  }

  private static boolean isPoint(TemporalExpression expression) {
    return expression.type() == TemporalType.DATE || expression.type() == TemporalType.TIME;
  }

  /** What later dates may count from, or null for a date that is not exact. */
  private static @Nullable Told anchor(
      @Nullable EdtfDate date, Reading reading, Match match, boolean counted) {
    return date == null || date.isApproximate() || date.earliest() == null
        ? null
        : new Told(date, reading, match, counted);
  }

  /** 1 for "two days later" and "two days after.", -1 for "two days before.", else 0. */
  private static int direction(Line line, Match match) {
    if (!(match.meaning() instanceof Length length) || line.is(match.to() + 1, "than")) {
      return 0;
    }
    if (length.direction() != 0 || !line.isOneOf(match.to() + 1, ENDS)) {
      return length.direction();
    }
    return line.is(match.to(), "after") ? 1 : line.is(match.to(), "before") ? -1 : 0;
  }

  private @Nullable EdtfDate date(Reading reading, Match match, Length length, int direction) {
    Told from = told;
    if (from == null
        || published == null
        || reading.number() - from.in().number() > 1
        || standsBeside(from, reading, match)) {
      return null;
    }
    double count = length.amount().value() * direction;
    boolean exact =
        !length.amount().vague()
            && match.modifier() == Modifier.NONE
            && !countsWorkingDays(reading.line(), match);
    if (!exact || count != Math.rint(count) || Math.abs(count) > LARGEST) {
      return null;
    }
    EdtfDate date = moved(from.date(), length.unit(), Math.round(count));
    LocalDate first = date == null ? null : date.earliest();
    boolean over = first != null && !first.isAfter(published);
    return over && isToldAsPast(from, reading, match) ? date : null;
  }

  private static boolean countsWorkingDays(Line line, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (line.isOneOf(i, WORKING)) {
        return true;
      }
    }
    return false;
  }

  /** "in August, one month later": says of the date itself how far it is from another. */
  private static boolean standsBeside(Told from, Reading reading, Match match) {
    Line line = reading.line();
    boolean beside = from.in().line() == line;
    for (int i = from.match().to(); beside && i < match.from(); i++) {
      beside = !Character.isLetterOrDigit(line.text(i).charAt(0));
    }
    return beside;
  }

  private static boolean isToldAsPast(Told from, Reading reading, Match match) {
    Reading in = from.in();
    if (in.line() == reading.line()
        && PastClause.joins(in.sentence(), in.line(), from.match(), match)) {
      return true;
    }
    return PastClause.isTold(reading.sentence(), reading.line(), match)
        && (from.counted() || PastClause.isDated(in.sentence(), in.line(), from.match()));
  }

  /**
   * The date so many units on, at the grain of the unit; null from a coarser date. Days are exact,
   * longer units are about.
   */
  private static @Nullable EdtfDate moved(EdtfDate date, Unit unit, long count) {
    LocalDate from = date.earliest();
    if (from == null) {
      return null;
    }
    boolean day = date.isDay();
    boolean month = day || date.precision() == Precision.MONTH;
    boolean year = month || date.precision() == Precision.YEAR;
    return switch (unit) {
      case DAY -> day ? EdtfDate.day(from.plusDays(count)) : null;
      case WEEK, FORTNIGHT ->
          day ? EdtfDate.day(from.plusWeeks(count * unit.factor())).approximately() : null;
      case MONTH ->
          month ? EdtfDate.month(YearMonth.from(from.plusMonths(count))).approximately() : null;
      case YEAR, DECADE ->
          year
              ? EdtfDate.year(from.plusYears(count * unit.factor()).getYear()).approximately()
              : null;
      case MINUTE, HOUR, WEEKEND, QUARTER, CENTURY -> null;
    };
  }

  private static String timeOf(TemporalExpression expression) {
    return expression.timexValue().substring(expression.timexValue().indexOf('T'));
  }

  private static TemporalExpression on(TemporalExpression expression, String timex, EdtfDate date) {
    return new TemporalExpression(
        expression.start(),
        expression.end(),
        expression.type(),
        timex,
        date,
        null,
        expression.modifier(),
        Resolution.RELATIVE_TO_TEXT);
  }
}
