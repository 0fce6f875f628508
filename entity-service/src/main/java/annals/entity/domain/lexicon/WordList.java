package annals.entity.domain.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists beside this class: one entry a line, {@code #} starts a comment. */
public final class WordList {
  private WordList() {}

  /** The entries of the list {@code name}. */
  public static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The entries {@code key = value} of the list {@code name}. */
  public static Map<String, String> pairs(String name) {
    return lines(name).stream()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
  }

  /** The lines of the list {@code name}, each a group of words that belong together. */
  public static List<List<String>> groups(String name) {
    return lines(name).stream().map(line -> Arrays.asList(line.split("\\s+", -1))).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("No word list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
