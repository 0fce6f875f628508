package annals.evaluation.bench;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import annals.evaluation.Figure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How many tokens a second of one thread's CPU the annotation reads, from text to chains, and how
 * many the bare tokenizer and CRF beside it, on the same articles in the same process, in turns.
 * Garbage collection and compilation, which run in other threads, are not counted.
 */
public final class AnnotationBenchmark implements Benchmark {
  private static final String NAME = "annotation";
  private static final int VARIATIONS = 3;
  private static final int WARM_UP_ROUNDS = 12;
  private static final int ROUNDS = 9;
  private static final long SEED = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Override
  public String group() {
    return "entities";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Figure> run(BenchArguments arguments) throws IOException {
    return measure(Path.of(System.getProperty("annals.root", "."), "seeds"));
  }

  /** Measures over the texts below {@code seeds} and variations of them. */
  public static List<Figure> measure(Path seeds) throws IOException {
    List<ArticleText> articles = articles(seeds);
    BareCrf crf = new BareCrf();
    ArticleReader reader = new ArticleReader(new MentionReader(new CoreNlpMentionFinder()));
    long tokens = articles.stream().mapToLong(crf::read).sum();
    double[] bare = new double[ROUNDS];
    double[] whole = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double bareSeconds = seconds(() -> articles.forEach(crf::read));
      double wholeSeconds = seconds(() -> articles.forEach(reader::read));
      if (round >= 0) {
        bare[round] = tokens / bareSeconds;
        whole[round] = tokens / wholeSeconds;
      }
    }
    double annotation = median(whole);
    double alone = median(bare);
    return List.of(
        new Figure(NAME, "tokens-per-cpu-second", annotation, tokens),
        new Figure(NAME, "crf-alone-tokens-per-cpu-second", alone, tokens),
        new Figure(NAME, "share-of-crf-alone", annotation / alone, tokens));
  }

  private static double seconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Each text as it is, and with its paragraphs in other orders and other numbers in it. */
  private static List<ArticleText> articles(Path seeds) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(seeds)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Random random = new Random(SEED);
    List<ArticleText> articles = new ArrayList<>();
    for (Path file : files) {
      List<String> paragraphs = new ArrayList<>(Files.readString(file).lines().toList());
      for (int i = 0; i < VARIATIONS; i++) {
        String text = String.join("\n", paragraphs);
        articles.add(
            new ArticleText(
                new UUID(SEED, articles.size()), 1, text, List.of(new Span(0, text.length()))));
        Collections.shuffle(paragraphs, random);
        paragraphs.replaceAll(line -> line.replaceAll("\\d", String.valueOf(random.nextInt(10))));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("No texts below " + seeds);
    }
    return articles;
  }
}
