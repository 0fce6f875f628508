package annals.timeline.domain.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of words: separated by white space, lines that start with # are comments. */
public final class WordList {

  private WordList() {}

  /** The words of a resource beside this class. */
  public static Set<String> read(String resource) {
    InputStream stream = WordList.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("no word list " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
