package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.testing.PostgresResource;
import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.ChangeLog;
import annals.timeline.application.EventContract;
import annals.timeline.application.EventDesk;
import annals.timeline.application.EventEdit;
import annals.timeline.application.EventStore;
import annals.timeline.application.RandomArticles;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlEventsIT extends EventContract {

  private static final int RUNS = 4;
  private static final int MOST_ATTEMPTS = 100;

  @Inject ArticleIndexer indexer;
  @Inject EventStore events;
  @Inject EventDesk desk;
  @Inject ChangeLog changes;
  @Inject Database database;

  @BeforeEach
  void empty() {
    Tables.empty(database);
  }

  @Override
  protected ArticleIndexer indexer() {
    return indexer;
  }

  @Override
  protected EventStore events() {
    return events;
  }

  @Override
  protected EventDesk desk() {
    return desk;
  }

  @Override
  protected ChangeLog changes() {
    return changes;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  @Override
  protected int runs() {
    return RUNS;
  }

  @Test
  void workersSideBySideLoseNoLink() throws Exception {
    // Given
    List<AnnotatedArticle> articles = RandomArticles.of(60);

    // When
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<Future<?>> work = new ArrayList<>();
      for (AnnotatedArticle article : articles) {
        work.add(workers.submit(() -> indexUntilTaken(article)));
      }
      for (Future<?> one : work) {
        one.get();
      }
    }

    // Then
    assertThat(views(stored())).isEqualTo(views(EventBuilder.events(reports(articles))));
  }

  /** As the pipeline does: what finds its place taken is delivered again. */
  private void indexUntilTaken(AnnotatedArticle article) {
    for (int attempt = 1; ; attempt++) {
      try {
        indexer.index(article);
        return;
      } catch (AnnalsException e) {
        if (e.reason() != Reason.UNAVAILABLE || attempt == MOST_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  @Test
  void keepsWhoChangedWhatWhenAndFromWhatToWhat() {
    // Given
    AnnotatedArticle article = RandomArticles.of(1).getFirst();
    indexer.index(article);
    Event event = stored().getFirst();

    // When
    desk.edit(
        new EventEdit(
            event.id(), false, null, true, "Said better", "It reads badly.", "", "editor"));

    // Then
    List<String> history =
        inTransaction(
            () ->
                database.query(
                    "select actor, reason, from_headline, to_headline"
                        + " from event_correction_history where event_id = ?",
                    row ->
                        String.join(
                            "|",
                            Database.text(row, "actor"),
                            Database.text(row, "reason"),
                            Database.text(row, "from_headline"),
                            Database.text(row, "to_headline")),
                    List.of(event.id())));
    assertThat(history)
        .containsExactly("editor|It reads badly.|" + event.headline() + "|Said better");
  }
}
