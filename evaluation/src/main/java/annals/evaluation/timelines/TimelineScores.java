package annals.evaluation.timelines;

import annals.evaluation.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Precision and recall of each measure, averaged over the tasks; F1 is taken of the averages. */
final class TimelineScores {

  private final Map<String, double[]> sums = new LinkedHashMap<>();
  private int tasks;

  /** Scores the answer of one task. */
  void add(WrittenTimeline answer, WrittenTimeline gold, boolean words) {
    tasks++;
    long equal = answer.days().keySet().stream().filter(gold.days()::containsKey).count();
    Overlap dates = new Overlap(equal, answer.days().size(), gold.days().size());
    add("date", dates.precision(), dates.recall());
    for (int n = 1; words && n <= 2; n++) {
      TimelineRouge rouge = new TimelineRouge(answer, gold, n);
      Overlap concat = rouge.concat();
      Overlap agreement = rouge.agreement();
      add("concat-r" + n, concat.precision(), concat.recall());
      add("agreement-r" + n, agreement.precision(), agreement.recall());
      add("align-r" + n, rouge.alignedPrecision(), rouge.alignedRecall());
    }
  }

  private void add(String measure, double precision, double recall) {
    double[] sum = sums.computeIfAbsent(measure, m -> new double[2]);
    sum[0] += precision;
    sum[1] += recall;
  }

  /** F1 of every measure, from 0 to 100. */
  List<Figure> figures(String suite, String set) {
    List<Figure> figures = new ArrayList<>();
    sums.forEach(
        (measure, sum) -> {
          double f1 = Overlap.f1(sum[0] / tasks, sum[1] / tasks);
          figures.add(new Figure(suite, set + "-" + measure + "-f1", 100 * f1, tasks));
        });
    return figures;
  }
}
