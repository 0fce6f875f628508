package annals.timeline.persistence;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Reach;
import annals.timeline.domain.events.Telling;
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

  private static final String NEAR =
      "select "
          + TellingRows.COLUMNS
          + """
           from statement s where s.id in (
            select k.statement_id
              from unnest(?, ?, ?, ?) p (pair, grain, from_day, to_day)
              join statement_pair k on k.pair = p.pair and k.grain = p.grain
               and k.first_day between p.from_day and p.to_day and (k.leads or ?))
          """;

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
  public List<Filed> leaders(Collection<Telling> tellings) {
    return near(tellings, false);
  }

  @Override
  public List<Filed> all(Collection<Telling> tellings) {
    return near(tellings, true);
  }

  private List<Filed> near(Collection<Telling> tellings, boolean followers) {
    reach(tellings);
    List<Long> pairs = new ArrayList<>();
    List<Integer> grains = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (Telling telling : tellings) {
      List<Reach> reaches = Reach.of(telling);
      for (Long pair : telling.pairs()) {
        for (Reach reach : reaches) {
          pairs.add(pair);
          grains.add(reach.grain().code());
          from.add((int) reach.from().toEpochDay());
          to.add((int) reach.to().toEpochDay());
        }
      }
    }
    return database.query(
        NEAR,
        TellingRows::filed,
        List.of(pairs.toArray(Long[]::new), array(grains), array(from), array(to), followers));
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
