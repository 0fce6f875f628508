package annals.evaluation.bench;

import annals.evaluation.Figure;
import annals.evaluation.timelines.TopicClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seconds of one core from the articles of a topic to its timeline: tokens, dates, votes, lines.
 * The invented topic is as large as one of Timeline17 is on average; with a data folder its topics
 * are measured too.
 */
public final class TopicBenchmark implements Benchmark {
  private static final String NAME = "topic";
  private static final int ARTICLES = 550;
  private static final int SENTENCES = 60;
  private static final int PER_DAY = 3;
  private static final long SEED = 17;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 5;

  @Override
  public String group() {
    return "timelines";
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Figure> run(BenchArguments arguments) throws IOException {
    List<Figure> figures = new ArrayList<>(measure(ARTICLES, WARM_UP, ROUNDS));
    Path data = arguments.data();
    if (data != null) {
      double sum = 0;
      long words = 0;
      List<TopicClock> topics = TopicClock.of(data.resolve("timelines").resolve("t17"));
      for (TopicClock topic : topics) {
        sum += topic.seconds(2, 3);
        words += topic.words();
      }
      figures.add(new Figure(NAME, "seconds-per-labelled-topic", sum / topics.size(), words));
    }
    return figures;
  }

  /** Measures a topic of so many invented articles. */
  static List<Figure> measure(int articles, int warmUp, int rounds) {
    NewsGenerator news = new NewsGenerator(SEED);
    List<String> texts =
        IntStream.range(0, articles).mapToObj(i -> news.article(SENTENCES)).toList();
    TopicClock clock = TopicClock.of(texts, LocalDate.parse("2031-01-01"), PER_DAY, "harbour");
    return List.of(new Figure(NAME, "seconds", clock.seconds(warmUp, rounds), clock.words()));
  }
}
