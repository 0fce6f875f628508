package annals.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of labelled data and how the engines are measured on it. */
public interface Suite {

  /** The suite's name on the command line. */
  String name();

  /** The folder below the data folder that holds its labelled files. */
  default String folder() {
    return name();
  }

  /**
   * Runs the engine over the labelled files.
   *
   * @param data the suite's own folder, which exists
   * @param out an existing empty or older folder for the answers in the gold's own format, or null
   * @return the figures in the order in which they are to be read
   * @throws IOException if a file cannot be read or written
   */
  List<Figure> run(Path data, @Nullable Path out) throws IOException;
}
