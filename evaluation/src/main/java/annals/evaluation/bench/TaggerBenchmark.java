package annals.evaluation.bench;

import annals.evaluation.Figure;
import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.text.SentenceSplitter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many tokens a second of one thread's CPU the temporal tagger reads on invented news: given
 * the sentences, and from the bare text on. Garbage collection and compilation, which run in other
 * threads, are not counted.
 */
public final class TaggerBenchmark implements Benchmark {
  private static final String NAME = "tagger";
  private static final EdtfDate PUBLISHED = EdtfDate.parse("2024-12-09");
  private static final int ARTICLES = 400;
  private static final int SENTENCES = 30;
  private static final int WARM_UP_ROUNDS = 30;
  private static final int ROUNDS = 15;
  private static final long SEED = 11;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Override
  public String group() {
    return "timelines";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Figure> run(BenchArguments arguments) {
    return measure(ARTICLES, WARM_UP_ROUNDS, ROUNDS);
  }

  /** Measures on so many articles; the median of the rounds counts. */
  static List<Figure> measure(int articles, int warmUp, int rounds) {
    NewsGenerator news = new NewsGenerator(SEED);
    List<String> texts =
        IntStream.range(0, articles).mapToObj(i -> news.article(SENTENCES)).toList();
    List<DatedText> split = texts.stream().map(text -> DatedText.of(text, PUBLISHED)).toList();
    long tokens =
        split.stream().flatMap(t -> t.sentences().stream()).mapToLong(s -> s.tokens().size()).sum();
    TemporalTagger tagger = new TemporalTagger();
    SentenceSplitter splitter = SentenceSplitter.byLines();
    double[] alone = new double[rounds];
    double[] whole = new double[rounds];
    long found = 0;
    for (int round = -warmUp; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      found = split.stream().mapToLong(text -> tagger.tag(text).size()).sum();
      long between = THREADS.getCurrentThreadCpuTime();
      found +=
          texts.stream()
              .map(text -> new DatedText(splitter.split(text), PUBLISHED))
              .mapToLong(text -> tagger.tag(text).size())
              .sum();
      long end = THREADS.getCurrentThreadCpuTime();
      if (round >= 0) {
        alone[round] = tokens * 1e9 / (between - start);
        whole[round] = tokens * 1e9 / (end - between);
      }
    }
    return List.of(
        new Figure(NAME, "tokens-per-cpu-second", median(alone), tokens),
        new Figure(NAME, "tokens-per-cpu-second-from-text", median(whole), tokens),
        new Figure(NAME, "expressions-per-100-tokens", 50.0 * found / tokens, tokens));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
