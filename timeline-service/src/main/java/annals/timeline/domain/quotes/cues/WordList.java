package annals.timeline.domain.quotes.cues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists that stand beside a class: one entry a line, {@code #} for comments. */
public final class WordList {

  private WordList() {}

  /** The entries of a list in order. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list " + name + " is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().map(String::strip).filter(WordList::isEntry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All words of a list whose lines hold several. */
  public static Set<String> words(Class<?> beside, String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(beside, name)) {
      words.addAll(Arrays.asList(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  private static boolean isEntry(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }
}
