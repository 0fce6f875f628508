package annals.evaluation.timelines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The n-grams of sentences as ROUGE counts them: lower case, no stop words or marks, Porter's
 * stems; they run on over the ends of sentences.
 */
final class Ngrams {

  private static final Set<String> STOP_WORDS = stopWords();
  private static final Set<String> MARKS = Set.of(".", ",", ";", ":", "``", "''", "-", "\"");

  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  private Ngrams() {}

  private static Set<String> stopWords() {
    InputStream stream = Objects.requireNonNull(Ngrams.class.getResourceAsStream("stop-words.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ngrams of(Collection<String> sentences, int n) {
    List<String> stems = new ArrayList<>();
    for (String sentence : sentences) {
      for (String token : sentence.strip().split("\\s+", -1)) {
        String word = token.toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !STOP_WORDS.contains(word) && !MARKS.contains(word)) {
          stems.add(PorterStemmer.stem(word));
        }
      }
    }
    Ngrams ngrams = new Ngrams();
    for (int i = 0; i + n <= stems.size(); i++) {
      ngrams.add(String.join(" ", stems.subList(i, i + n)));
    }
    return ngrams;
  }

  /** The words of sentences as they stand there. */
  static Ngrams raw(Collection<String> sentences) {
    Ngrams ngrams = new Ngrams();
    for (String sentence : sentences) {
      for (String token : sentence.strip().split("\\s+", -1)) {
        ngrams.add(token);
      }
    }
    return ngrams;
  }

  private void add(String ngram) {
    counts.merge(ngram, 1, Integer::sum);
    total++;
  }

  /** How many of an answer's n-grams (this) are those of the gold. */
  Overlap overlap(Ngrams gold) {
    int matched = 0;
    for (Map.Entry<String, Integer> ngram : counts.entrySet()) {
      matched += Math.min(ngram.getValue(), gold.counts.getOrDefault(ngram.getKey(), 0));
    }
    return new Overlap(matched, total, gold.total);
  }
}
