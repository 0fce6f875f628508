package annals.timeline.domain.events;

import annals.timeline.domain.words.Stems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that tell of one kind of happening, as "killed", "died" and "dead". */
final class HappeningClasses {

  private static final String LIST = "happening-classes.txt";
  private static final String EXCEPT = "-";
  private static final Map<String, String> CLASSES = read();

  private HappeningClasses() {}

  /** The class of a word, or null if it belongs to none. */
  static @Nullable String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return CLASSES.containsKey(EXCEPT + lower) ? null : CLASSES.get(Stems.of(lower));
  }

  /** The class of two words that stand beside each other ("stepped down"), or null. */
  static @Nullable String of(String word, String next) {
    return CLASSES.get(word.toLowerCase(Locale.ROOT) + "_" + next.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> read() {
    Map<String, String> classes = new HashMap<>();
    for (String line : Lists.lines(LIST)) {
      List<String> words = List.of(line.strip().split("\\s+", -1));
      String name = words.getFirst();
      for (String word : words) {
        boolean asIs = word.indexOf('_') >= 0 || word.startsWith(EXCEPT);
        classes.putIfAbsent(asIs ? word : Stems.of(word), name);
      }
    }
    return Map.copyOf(classes);
  }

  /** Reads the lists that stand beside the classes of this package. */
  static final class Lists {

    private Lists() {}

    /** The lines of a list without comments. */
    static List<String> lines(String resource) {
      InputStream stream = HappeningClasses.class.getResourceAsStream(resource);
      if (stream == null) {
        throw new IllegalArgumentException("no list " + resource);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
