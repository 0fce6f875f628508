package annals.evaluation.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param wanted groups and names of benchmarks, empty for all
 * @param names how many names are searched
 * @param data folder of labelled data, or null
 * @param json whether to print JSON lines in place of a table
 */
public record BenchArguments(List<String> wanted, int names, @Nullable Path data, boolean json) {
  private static final int MILLION = 1_000_000;

  /** Copies the list. */
  public BenchArguments {
    wanted = List.copyOf(wanted);
    if (names < 1) {
      throw new IllegalArgumentException("--names is a number from 1 on");
    }
  }

  /** Throws IllegalArgumentException with a message for the user. */
  static BenchArguments parse(String[] args, List<String> known) {
    List<String> wanted = new ArrayList<>();
    int names = MILLION;
    Path data = null;
    boolean json = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = true;
        case "--data" -> data = folder(args, ++i);
        case "--names" -> names = number(args, ++i);
        default -> {
          if (!known.contains(args[i])) {
            throw new IllegalArgumentException("unknown benchmark or option: " + args[i]);
          }
          wanted.add(args[i]);
        }
      }
    }
    return new BenchArguments(wanted, names, data, json);
  }

  boolean asksFor(Benchmark benchmark) {
    return wanted.isEmpty()
        || wanted.contains(benchmark.group())
        || wanted.contains(benchmark.name());
  }

  private static Path folder(String[] args, int at) {
    Path folder = Path.of(at < args.length ? args[at] : "");
    if (at >= args.length || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("--data needs a folder");
    }
    return folder;
  }

  private static int number(String[] args, int at) {
    try {
      return Integer.parseInt(at < args.length ? args[at] : "");
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--names needs a number", e);
    }
  }
}
