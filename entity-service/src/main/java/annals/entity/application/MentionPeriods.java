package annals.entity.application;

import annals.entity.application.NamingStore.Count;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often an entity is named over time.
 *
 * @param periods in order of time, without empty ones, at most the newest {@value #MOST}
 * @param undated mentions in articles whose date is not exact enough for the interval
 */
public record MentionPeriods(List<Period> periods, long undated) {
  /** Periods told at most. */
  public static final int MOST = 1_000;

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** Keeps its own copy. */
  public MentionPeriods {
    periods = List.copyOf(periods);
  }

  /** What a period spans. */
  public enum Interval {
    DAY,
    /** From Monday to Sunday, named by its Monday. */
    WEEK,
    MONTH
  }

  /**
   * A stretch of time.
   *
   * @param start EDTF: the day, the Monday, or the month
   */
  public record Period(String start, long mentions, long articles) {
    private Period and(Period other) {
      return new Period(start, mentions + other.mentions, articles + other.articles);
    }
  }

  /** Sums counts by date up to periods. A month reaches into a range when one of its days does. */
  static MentionPeriods of(
      Collection<Count> counts,
      Interval interval,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    TreeMap<String, Period> periods = new TreeMap<>();
    long undated = 0;
    for (Count count : counts) {
      Dates dates = Dates.of(count.date());
      if (dates == null || (dates.isMonth() && interval != Interval.MONTH)) {
        undated += count.mentions();
      } else if ((from == null || !dates.last().isBefore(from))
          && (to == null || !dates.first().isAfter(to))) {
        Period period =
            new Period(start(dates.first(), interval), count.mentions(), count.articles());
        periods.merge(period.start(), period, Period::and);
      }
    }
    List<Period> all = List.copyOf(periods.values());
    return new MentionPeriods(all.subList(Math.max(0, all.size() - MOST), all.size()), undated);
  }

  private static String start(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY -> day.toString();
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
      case MONTH -> YearMonth.from(day).toString();
    };
  }

  /** The days that a date can mean: one, or those of a month. */
  private record Dates(LocalDate first, LocalDate last) {
    static @Nullable Dates of(String date) {
      try {
        if (MONTH.matcher(date).matches()) {
          YearMonth month = YearMonth.parse(date);
          return new Dates(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(date);
        return new Dates(day, day);
      } catch (DateTimeException e) {
        return null;
      }
    }

    boolean isMonth() {
      return !first.equals(last);
    }
  }
}
