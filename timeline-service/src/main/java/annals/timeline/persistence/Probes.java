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

/** Where to look for statements that may tell the same as some, column by column. */
final class Probes {

  private static final List<String> TYPES =
      List.of(
          "int4", "int8", "int4", "int4", "int4", "int4", "bool", "int4", "int4", "int8", "int8",
          "int8", "int8", "int4");

  private final List<List<@Nullable Object>> columns = new ArrayList<>();
  private final ByteArrayOutputStream limits = new ByteArrayOutputStream();

  Probes() {
    TYPES.forEach(type -> columns.add(new ArrayList<>()));
  }

  /**
   * Looks around a statement for leaders, for those that follow, or for both (null). A stretch of
   * days must not end before what is looked for begins.
   *
   * @param number stands for the statement in what is found
   */
  void add(int number, Telling of, WeightLimits weights, Reach reach, @Nullable Boolean leading) {
    boolean stretch = reach.grain() == Grain.QUARTER || reach.grain() == Grain.YEAR;
    int day = (int) of.firstDay().toEpochDay();
    Sketch sketch = of.sketch();
    int place = limits.size();
    limits.writeBytes(weights.of(reach.grain()));
    for (Long pair : of.pairs()) {
      add(
          number,
          pair,
          reach.grain().code(),
          (int) reach.from().toEpochDay(),
          (int) reach.to().toEpochDay(),
          stretch ? day : null,
          leading,
          day,
          weights.farthest(reach.grain()),
          sketch.marks() & Long.MAX_VALUE,
          sketch.names() & Long.MAX_VALUE,
          sketch.entities(),
          sketch.happenings(),
          place);
    }
  }

  private void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      columns.get(i).add(values[i]);
    }
  }

  /** The columns in order, then the limits to which the last of them points, from 0. */
  List<Object> arguments() {
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      arguments.add(new Database.Column(TYPES.get(i), columns.get(i)));
    }
    arguments.add(limits.toByteArray());
    return arguments;
  }
}
