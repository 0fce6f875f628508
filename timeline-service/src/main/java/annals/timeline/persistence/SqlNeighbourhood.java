package annals.timeline.persistence;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.events.Grain;
import annals.timeline.domain.events.Neighbour;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Reach;
import annals.timeline.domain.events.Telling;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
      "select n.telling, "
          + TellingRows.COLUMNS
          + """
           from (
            select distinct p.telling, k.statement_id
              from unnest(?, ?, ?, ?, ?, ?, ?)
                p (telling, pair, grain, from_day, to_day, least_end, leads)
              join statement_pair k on k.pair = p.pair and k.grain = p.grain
               and k.first_day between p.from_day and p.to_day
               and (p.leads is null or k.leads = p.leads)
               and (p.least_end is null or k.last_day >= p.least_end)) n
           join statement s on s.id = n.statement_id
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
  public List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned) {
    List<Telling> tellings = new ArrayList<>(judged);
    tellings.addAll(turned);
    reach(tellings);
    Probes probes = new Probes();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      List<Reach> ahead = Reach.before(telling);
      if (i < judged.size()) {
        ahead.forEach(reach -> probes.add(telling, reach, true));
      } else {
        Reach.behind(telling)
            .forEach(reach -> probes.add(telling, reach, ahead.contains(reach) ? false : null));
      }
      probes.next();
    }
    return database.query(
        NEAR,
        row -> new Neighbour(tellings.get(row.getInt("telling")), TellingRows.filed(row)),
        probes.arguments());
  }

  /** Where to look, column by column. */
  private static final class Probes {
    private int telling;
    private final List<Object> tellings = new ArrayList<>();
    private final List<Object> pairs = new ArrayList<>();
    private final List<Object> grains = new ArrayList<>();
    private final List<Object> from = new ArrayList<>();
    private final List<Object> to = new ArrayList<>();
    private final List<@Nullable Object> leastEnds = new ArrayList<>();
    private final List<@Nullable Object> leads = new ArrayList<>();

    /**
     * Looks for leaders, for those that follow, or for both (null). A stretch of days must not end
     * before what is looked for begins.
     */
    void add(Telling of, Reach reach, @Nullable Boolean leading) {
      boolean stretch = reach.grain() == Grain.QUARTER || reach.grain() == Grain.YEAR;
      Integer leastEnd = stretch ? (int) of.firstDay().toEpochDay() : null;
      for (Long pair : of.pairs()) {
        tellings.add(telling);
        pairs.add(pair);
        grains.add(reach.grain().code());
        from.add((int) reach.from().toEpochDay());
        to.add((int) reach.to().toEpochDay());
        leastEnds.add(leastEnd);
        leads.add(leading);
      }
    }

    void next() {
      telling++;
    }

    List<Database.Column> arguments() {
      return List.of(
          new Database.Column("int4", tellings),
          new Database.Column("int8", pairs),
          new Database.Column("int4", grains),
          new Database.Column("int4", from),
          new Database.Column("int4", to),
          new Database.Column("int4", leastEnds),
          new Database.Column("bool", leads));
    }
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
