package annals.evaluation.timelines;

import annals.timeline.domain.assembly.DailyTimeline;
import annals.timeline.domain.text.SentenceSplitter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Times the making of one timeline out of the articles of a topic, on one thread. */
public final class TopicClock {

  private static final int DAYS = 50;
  private static final int SENTENCES = 2;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<TopicArticle> articles;
  private final TopicQuery query;

  private TopicClock(List<TopicArticle> articles, TopicQuery query) {
    this.articles = List.copyOf(articles);
    this.query = query;
  }

  /**
   * A topic of texts.
   *
   * @param texts the articles in order of publication
   * @param first the day on which the first is published
   * @param perDay how many are published a day
   */
  public static TopicClock of(List<String> texts, LocalDate first, int perDay, String keyword) {
    List<TopicArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      List<String> sentences =
          SentenceSplitter.byLines().split(text).stream().map(s -> s.in(text)).toList();
      articles.add(new TopicArticle(first.plusDays(i / perDay), sentences));
    }
    return new TopicClock(articles, new KeywordQuery(Set.of(keyword), false));
  }

  /** The topics of a folder of labelled data. */
  public static List<TopicClock> of(Path folder) throws IOException {
    TopicReader reader = new TopicReader();
    List<TopicClock> clocks = new ArrayList<>();
    try (Stream<Path> topics = Files.list(folder)) {
      for (Path topic : topics.filter(TopicReader::isTopic).sorted().toList()) {
        List<TopicArticle> articles = reader.articles(topic);
        clocks.add(new TopicClock(articles, Topics.query(reader, topic, articles)));
      }
    }
    return clocks;
  }

  /** Seconds of CPU from the articles to the timeline, the median of some rounds after others. */
  public double seconds(int warmUp, int rounds) {
    double[] times = new double[rounds];
    for (int round = -warmUp; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int days = run();
      long end = THREADS.getCurrentThreadCpuTime();
      if (days == 0) {
        throw new IllegalStateException("a timeline without a day");
      }
      if (round >= 0) {
        times[round] = (end - start) / 1e9;
      }
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  private int run() {
    TopicIndex index = new TopicIndex(query);
    index.addArticles(articles);
    int first = day(articles.getFirst());
    int last = first;
    for (TopicArticle article : articles) {
      first = Math.min(first, day(article));
      last = Math.max(last, day(article));
    }
    return DailyTimeline.choose(
            index.tellings(first, last), index.terms(), first, last, DAYS, SENTENCES)
        .size();
  }

  private static int day(TopicArticle article) {
    return (int) article.published().toEpochDay();
  }

  /** How many words the articles have, between white space. */
  public long words() {
    return articles.stream()
        .flatMap(article -> article.sentences().stream())
        .mapToLong(sentence -> sentence.split("\\s+", -1).length)
        .sum();
  }
}
