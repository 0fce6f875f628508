package annals.evaluation.bench;

import annals.evaluation.Figure;
import java.util.List;

/** One thing whose speed is measured. */
public interface Benchmark {

  /** What it belongs to on the command line, as {@code entities}. */
  String group();

  /** Its own name on the command line, as {@code matches}. */
  String name();

  /**
   * Measures.
   *
   * @throws Exception when what is measured does not work
   */
  List<Figure> run(BenchArguments arguments) throws Exception;
}
