package annals.evaluation.bench;

import annals.evaluation.Figure;
import annals.timeline.application.QuotePlace;
import annals.timeline.application.QuoteRequest;
import annals.timeline.application.QuoteStore;
import annals.timeline.application.StoredQuote;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.persistence.PostgresIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The index of statements and events at size: how long one client takes to index an article, in and
 * out of order, and to assemble a timeline of one of the persons in the news, from the use case to
 * PostgreSQL and back. Quotes are found but not kept.
 */
final class IndexBenchmark implements Benchmark {
  private static final long SEED = 20_310_617;
  private static final int WARM_UP = 200;
  private static final int ARTICLES = 600;
  private static final int TIMELINES = 600;
  private static final QuoteStore NO_QUOTES =
      new QuoteStore() {
        @Override
        public void replace(UUID article, List<StoredQuote> quotes) {
          // Nothing is kept.
        }

        @Override
        public List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
          return List.of();
        }
      };

  @Override
  public String group() {
    return "timelines";
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public List<Figure> run(BenchArguments arguments) throws Exception {
    IndexedNews news = new IndexedNews(SEED);
    try (IndexDatabase database = IndexDatabase.start()) {
      long began = System.nanoTime();
      int loaded = new IndexLoader(database).load(news, arguments.names());
      double loadSeconds = (System.nanoTime() - began) / 1e9;
      PostgresIndex index = new PostgresIndex(database.connections(), NO_QUOTES);
      index(database, index, news, WARM_UP);
      List<Double> indexed = index(database, index, news, ARTICLES);
      assemble(database, index, news, WARM_UP);
      List<Double> assembled = assemble(database, index, news, TIMELINES);
      List<Figure> figures = new ArrayList<>();
      figures.add(figure("index-statements", loaded, 1));
      figures.add(figure("index-load-seconds", loadSeconds, loaded));
      figures.add(figure("index-article-p50-ms", percentile(indexed, 50), indexed.size()));
      figures.add(figure("index-article-mean-ms", mean(indexed), indexed.size()));
      figures.add(figure("index-article-p95-ms", percentile(indexed, 95), indexed.size()));
      figures.add(figure("assemble-p50-ms", percentile(assembled, 50), assembled.size()));
      figures.add(figure("assemble-p95-ms", percentile(assembled, 95), assembled.size()));
      return figures;
    }
  }

  private Figure figure(String measure, double value, int n) {
    return new Figure(group(), measure, value, n);
  }

  private static List<Double> index(
      IndexDatabase database, PostgresIndex index, IndexedNews news, int number) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      LocalDate day = IndexedNews.day(i, number);
      AnnotatedArticle article = news.article(day);
      long began = System.nanoTime();
      database.begin();
      index.indexer().index(article);
      database.commit();
      millis.add((System.nanoTime() - began) / 1e6);
    }
    return millis;
  }

  private static List<Double> assemble(
      IndexDatabase database, PostgresIndex index, IndexedNews news, int number) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      TimelineRequest request =
          TimelineRequest.builder().entities(List.of(news.person().id())).build();
      long began = System.nanoTime();
      database.begin();
      index.desk().assemble(request);
      database.commit();
      millis.add((System.nanoTime() - began) / 1e6);
    }
    return millis;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
