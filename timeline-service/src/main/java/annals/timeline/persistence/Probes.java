package annals.timeline.persistence;

import annals.timeline.domain.events.Grain;
import annals.timeline.domain.events.Reach;
import annals.timeline.domain.events.Sketch;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.events.WeightLimits;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for statements that may tell the same as some, column by column. Along a pair of
 * keys lie the reported days, and apart from them all that is coarser or planned; each is gone
 * through once.
 */
final class Probes {

  /** Of the columns: a row for each statement and each of the two places to look. */
  private static final List<String> TYPES =
      List.of(
          "int4", "int4", "int4", "bool", "int4", "int4", "int4", "bool", "int4", "int4", "int4",
          "int4", "int8", "int8", "int8", "int8", "int4");

  private final List<List<@Nullable Object>> columns = new ArrayList<>();
  private final List<Long> pairs = new ArrayList<>();
  private final ByteArrayOutputStream limits = new ByteArrayOutputStream();

  Probes() {
    TYPES.forEach(type -> columns.add(new ArrayList<>()));
  }

  /**
   * Looks for the leaders that a statement may follow.
   *
   * @param number stands for the statement in what is found
   */
  void ahead(int number, Telling of) {
    add(number, of, Reach.before(of), reaches -> true);
  }

  /** Looks for what may follow a statement, without leaders for which it looks {@link #ahead}. */
  void behind(int number, Telling of) {
    List<Reach> ahead = Reach.before(of);
    add(number, of, Reach.behind(of), reaches -> ahead.containsAll(reaches) ? false : null);
  }

  private void add(int number, Telling of, List<Reach> reaches, Leading leading) {
    WeightLimits weights = new WeightLimits(of);
    int low = pairs.size() + 1;
    pairs.addAll(of.pairs());
    List<Reach> days = reaches.stream().filter(reach -> reach.grain() == Grain.DAY).toList();
    List<Reach> coarse = reaches.stream().filter(reach -> reach.grain() != Grain.DAY).toList();
    if (!days.isEmpty()) {
      add(number, low, of, days, leading.of(days), weights);
      limits.writeBytes(weights.of(Grain.DAY));
    }
    if (!coarse.isEmpty()) {
      add(number, low, of, coarse, leading.of(coarse), weights);
      limits.writeBytes(weights.of(Grain.PLAN));
      limits.writeBytes(weights.of(Grain.QUARTER));
    }
  }

  /** Whether to look for leaders in some places, for those that follow, or for both (null). */
  private interface Leading {
    @Nullable Boolean of(List<Reach> reaches);
  }

  private void add(
      int number,
      int low,
      Telling of,
      List<Reach> reaches,
      @Nullable Boolean leading,
      WeightLimits weights) {
    int day = (int) of.firstDay().toEpochDay();
    int from = day;
    int to = day;
    int grains = 0;
    int apart = 0;
    for (Reach reach : reaches) {
      from = Math.min(from, (int) reach.from().toEpochDay());
      to = Math.max(to, (int) reach.to().toEpochDay());
      grains |= 1 << reach.grain().code();
      apart = reach.grain().code() <= Grain.PLAN.code() ? Math.max(day - from, to - day) : apart;
    }
    Sketch sketch = of.sketch();
    add(
        number,
        low,
        pairs.size(),
        reaches.getFirst().grain() != Grain.DAY,
        from,
        to,
        grains,
        leading,
        day,
        (int) of.lastDay().toEpochDay(),
        apart,
        weights.farthest(Grain.PLAN),
        sketch.marks() & Long.MAX_VALUE,
        sketch.names(),
        sketch.happenings(),
        sketch.entities(),
        limits.size());
  }

  private void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      columns.get(i).add(values[i]);
    }
  }

  /**
   * The columns in order, the pairs of which each row has a stretch, counted from 1, and the limits
   * to which the last column points, from 0.
   */
  List<Object> arguments() {
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      arguments.add(new Database.Column(TYPES.get(i), columns.get(i)));
    }
    arguments.add(new Database.Column("int8", pairs));
    arguments.add(limits.toByteArray());
    return arguments;
  }
}
