package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.testing.PostgresResource;
import annals.timeline.application.ChangeLog;
import annals.timeline.application.ChangeLogContract;
import annals.timeline.application.IndexChange;
import annals.timeline.application.IndexChange.Kind;
import annals.timeline.application.LoggedChange;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlChangeLogIT extends ChangeLogContract {

  @Inject ChangeLog log;
  @Inject Database database;

  @BeforeEach
  void empty() {
    QuarkusTransaction.requiringNew()
        .run(() -> database.update("truncate index_change", List.of()));
  }

  @Override
  protected ChangeLog log() {
    return log;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  @Test
  void aWriterWhoEndsLateComesBehindWhatWasReadBefore() {
    // Given: one writer has written first and not ended
    List<LoggedChange> before =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  log.append(change(1));
                  inTransaction(
                      () -> {
                        log.append(change(2));
                        return true;
                      });
                  return inTransaction(() -> log.after(ChangeLog.START, 10));
                });

    // When
    List<LoggedChange> later = inTransaction(() -> log.after(before.getLast().position(), 10));

    // Then
    assertThat(before).extracting(LoggedChange::change).containsExactly(change(2));
    assertThat(later).extracting(LoggedChange::change).containsExactly(change(1));
  }

  @Test
  void aWriterWhoGivesUpLeavesNothing() {
    // When
    QuarkusTransaction.begin();
    log.append(change(1));
    QuarkusTransaction.rollback();

    // Then
    assertThat(inTransaction(() -> log.after(ChangeLog.START, 10))).isEmpty();
  }

  private static IndexChange change(int number) {
    return IndexChange.ofArticle(Kind.NEW_ARTICLE, new UUID(1, number), Set.of(), Set.of());
  }
}
