package annals.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param suites names of the suites, empty for all
 * @param data folder of the labelled data
 * @param out folder for the answers, or null
 * @param json whether to print JSON lines in place of a table
 */
record EvaluateArguments(List<String> suites, Path data, @Nullable Path out, boolean json) {

  EvaluateArguments {
    suites = List.copyOf(suites);
  }

  /** Throws IllegalArgumentException with a message for the user. */
  static EvaluateArguments parse(String[] args, List<String> known) {
    List<String> suites = new ArrayList<>();
    Path data = null;
    Path out = null;
    boolean json = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = true;
        case "--data" -> data = Path.of(valueOf(args, i++));
        case "--out" -> out = Path.of(valueOf(args, i++));
        default -> {
          if (!known.contains(args[i])) {
            throw new IllegalArgumentException("unknown suite or option: " + args[i]);
          }
          suites.add(args[i]);
        }
      }
    }
    if (data == null) {
      throw new IllegalArgumentException("--data is missing");
    }
    if (!Files.isDirectory(data)) {
      throw new IllegalArgumentException("no folder " + data);
    }
    return new EvaluateArguments(suites, data, out, json);
  }

  private static String valueOf(String[] args, int option) {
    if (option + 1 >= args.length) {
      throw new IllegalArgumentException(args[option] + " needs a folder");
    }
    return args[option + 1];
  }

  boolean asksFor(String suite) {
    return suites.isEmpty() || suites.contains(suite);
  }
}
