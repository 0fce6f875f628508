package annals.timeline.persistence;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.events.Grain;
import annals.timeline.domain.events.Neighbour;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Reach;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.events.WeightLimits;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds filed statements in PostgreSQL along the index of their pairs of keys, all that a change
 * asks for at once.
 *
 * <p>Two changes that could see each other's statements hold a month in common, and so come one
 * after the other. The months that a change needs are locked at its start in the order of time; a
 * month that it reaches only later is taken if it is free, else the change is given up and
 * delivered again. So no two wait for each other.
 */
final class SqlNeighbourhood implements Neighbourhood {

  /** First number of the advisory locks of months. */
  private static final int MONTHS = 3;

  /**
   * Index entries tell of most statements that they do not tell the same, so that few rows of
   * statements are read. "Offset 0" has the index looked into by pair and day together, whatever
   * the planner thinks of it.
   */
  private static final String NEAR =
      "select n.telling, "
          + TellingRows.COLUMNS
          + """
           from (
            select distinct p.telling, k.statement_id
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                p (telling, low, high, coarse, from_day, to_day, grains, leads, day, last_day, apart,
                   farthest, marks, names, happenings, entities, limits)
              cross join lateral unnest((?::int8[])[p.low : p.high]) w (pair)
              cross join lateral (
              select k.statement_id from statement_pair k
               where k.pair = w.pair and k.coarse = p.coarse
               and k.first_day between p.from_day and p.to_day
               and (p.leads is null or k.leads = p.leads)
               and (1 << k.grain) & p.grains <> 0
               and case when k.grain <= %1$d then abs(k.first_day - p.day) <= p.apart
                 else k.first_day <= p.last_day and k.first_day + k.days >= p.day end
               and k.weight <= get_byte(?, p.limits
                 + %2$d * case when k.grain <= %1$d then least(abs(k.first_day - p.day), p.farthest)
                     else p.farthest + 1 end
                 + case when k.entities <> 0 and k.entities & p.entities = 0 then %3$d else 0 end
                 + case when k.names <> 0 and k.names & p.marks = 0 and k.marks & p.names = 0
                     then %4$d else 0 end
                 + case when k.marks < 0 and k.marks & p.happenings = 0 then %5$d else 0 end
                 + least((bit_count((k.marks & p.marks)::bit(64))
                     + bit_count((k.entities & p.entities)::bit(64)))::int, %6$d))
              offset 0) k) n
           join statement s on s.id = n.statement_id
          """
              .formatted(
                  Grain.PLAN.code(),
                  WeightLimits.DISAGREEMENTS * WeightLimits.COUNTS,
                  WeightLimits.OTHER_ENTITIES * WeightLimits.COUNTS,
                  WeightLimits.OTHER_NAMES * WeightLimits.COUNTS,
                  WeightLimits.OTHER_HAPPENINGS * WeightLimits.COUNTS,
                  WeightLimits.COUNTS - 1);

  private final Database database;
  private final Set<Integer> held;

  private SqlNeighbourhood(Database database, Set<Integer> held) {
    this.database = database;
    this.held = held;
  }

  /** Locks what lies around statements. */
  static SqlNeighbourhood lock(Database database, Collection<Telling> tellings) {
    Set<Integer> months = months(tellings);
    if (!months.isEmpty()) {
      database.query(
          """
          select pg_advisory_xact_lock(?, m.month)
            from (select month from unnest(?) u (month) order by month) m
          """,
          row -> true,
          List.of(MONTHS, months.toArray(Integer[]::new)));
    }
    return new SqlNeighbourhood(database, months);
  }

  @Override
  public List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned) {
    List<Telling> tellings = new ArrayList<>(judged);
    tellings.addAll(turned);
    reach(tellings);
    Probes probes = new Probes();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      if (i < judged.size()) {
        probes.ahead(i, telling);
      } else {
        probes.behind(i, telling);
      }
    }
    return database.query(
        NEAR,
        row -> new Neighbour(tellings.get(row.getInt("telling")), TellingRows.filed(row)),
        probes.arguments());
  }

  /** Takes months that were not foreseen, if they are free. */
  private void reach(Collection<Telling> tellings) {
    Set<Integer> more = months(tellings);
    more.removeAll(held);
    if (more.isEmpty()) {
      return;
    }
    List<Boolean> free =
        database.query(
            "select pg_try_advisory_xact_lock(?, m.month) as free from unnest(?) m (month)",
            row -> row.getBoolean("free"),
            List.of(MONTHS, array(more)));
    if (free.contains(false)) {
      throw new AnnalsException(Reason.UNAVAILABLE, "Another change is being filed; try again.");
    }
    held.addAll(more);
  }

  /** Months since the year 0 in which what may tell the same begins. */
  private static Set<Integer> months(Collection<Telling> tellings) {
    Set<Integer> months = new TreeSet<>();
    for (Telling telling : tellings) {
      for (Reach reach : Reach.of(telling)) {
        YearMonth last = YearMonth.from(reach.to());
        for (YearMonth month = YearMonth.from(reach.from());
            !month.isAfter(last);
            month = month.plusMonths(1)) {
          months.add(month.getYear() * 12 + month.getMonthValue() - 1);
        }
      }
    }
    return months;
  }

  private static Integer[] array(Collection<Integer> numbers) {
    return numbers.toArray(Integer[]::new);
  }
}
