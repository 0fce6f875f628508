package annals.timeline.domain.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where statements may lie that tell the same as one: those of a grain whose first day is within a
 * stretch of days.
 *
 * @param grain their grain
 * @param from earliest first day
 * @param to latest first day
 */
public record Reach(Grain grain, LocalDate from, LocalDate to) {

  /** Days around a day in which sources may place the same happening. */
  static final int DAYS_APART = 3;

  /** Days around a day in which it may have been planned. */
  static final int PLANNED_APART = 30;

  /** Days before the planned day on which it may be called off. */
  static final int CALLED_OFF_BEFORE = 60;

  /** Refuses a stretch without end. */
  public Reach {
    Objects.requireNonNull(grain, "grain");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** All that may tell the same as a statement. */
  public static List<Reach> of(Telling telling) {
    LocalDate first = telling.firstDay();
    if (telling.inferred() && telling.grain().isDay()) {
      return List.of(
          new Reach(Grain.DAY, first.minusDays(1), first), new Reach(Grain.PLAN, first, first));
    }
    LocalDate last = telling.lastDay();
    List<Reach> reaches = new ArrayList<>();
    switch (telling.grain()) {
      case DAY -> {
        reaches.add(around(Grain.DAY, first, DAYS_APART));
        reaches.add(around(Grain.PLAN, first, PLANNED_APART));
      }
      case PLAN -> {
        reaches.add(around(Grain.DAY, first, PLANNED_APART));
        reaches.add(around(Grain.PLAN, first, CALLED_OFF_BEFORE));
      }
      case QUARTER, YEAR -> {
        reaches.add(new Reach(Grain.DAY, first, last));
        reaches.add(new Reach(Grain.PLAN, first, last));
      }
      case LONG -> {
        return List.of(new Reach(Grain.LONG, first, first));
      }
    }
    reaches.add(new Reach(Grain.QUARTER, first.minusDays(Grain.LONGEST_QUARTER), last));
    reaches.add(new Reach(Grain.YEAR, first.minusDays(Grain.LONGEST_YEAR), last));
    return reaches;
  }

  /** Where the leaders lie that a statement may follow: part of {@link #of}. */
  public static List<Reach> before(Telling telling) {
    Grain grain = telling.grain();
    return of(telling).stream()
        .filter(
            reach ->
                telling.inferred() ? reach.grain().isDay() : reach.grain().code() <= grain.code())
        .toList();
  }

  /** Where the statements lie that may follow a statement: part of {@link #of}. */
  public static List<Reach> behind(Telling telling) {
    Grain grain = telling.grain();
    return of(telling).stream()
        .filter(
            reach ->
                telling.inferred()
                    ? reach.grain().isDay()
                    : grain.isDay() || reach.grain().code() >= grain.code())
        .toList();
  }

  private static Reach around(Grain grain, LocalDate day, int days) {
    return new Reach(grain, day.minusDays(days), day.plusDays(days));
  }
}
