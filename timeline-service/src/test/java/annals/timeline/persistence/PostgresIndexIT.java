package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.testing.PostgresResource;
import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.IndexContract;
import annals.timeline.application.QuoteArchive;
import annals.timeline.application.TimelineDesk;
import annals.timeline.domain.assembly.TimelineRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PostgresIndexIT extends IndexContract {

  @Inject ArticleIndexer indexer;
  @Inject TimelineDesk desk;
  @Inject QuoteArchive archive;
  @Inject Database database;

  @BeforeEach
  void empty() {
    Tables.empty(database);
  }

  @Override
  public ArticleIndexer indexer() {
    return indexer;
  }

  @Override
  public TimelineDesk desk() {
    return desk;
  }

  @Override
  protected QuoteArchive archive() {
    return archive;
  }

  @Test
  void readsCandidatesOfAnEntityAlongTheIndexInOrderOfWeight() {
    // Given
    QuarkusTransaction.requiringNew().run(this::fill);
    UUID entity = new UUID(0, 7);
    CandidateQuery query =
        CandidateQuery.of(TimelineRequest.builder().entities(List.of(entity)).build(), 300);

    // When
    List<String> plan =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database.query(
                        "explain " + query.sql(),
                        row -> Database.text(row, "QUERY PLAN"),
                        query.arguments()));

    // Then
    assertThat(String.join("\n", plan))
        .contains("event_of_entity")
        .doesNotContain("Seq Scan on event_entity");
  }

  /** 20,000 events, each of one of 20 entities. */
  private void fill() {
    List<List<Object>> events = new ArrayList<>();
    List<List<Object>> entities = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      UUID id = new UUID(1, i);
      events.add(Arrays.asList(id, i % 100 / 100.0));
      entities.add(Arrays.asList(id, new UUID(0, i % 20), i % 100 / 100.0));
    }
    database.updateAll(
        """
        insert into event (id, leader, date, first_day, last_day, certainty, headline, sources,
          reports, outcome, inferred, weight, outlets, machine_date, machine_headline, search)
        values (?, gen_random_uuid(), '2031-06-16', '2031-06-16', '2031-06-16', 'STATED', '', 1, 1,
          'HAPPENED', false, ?, '{}', '2031-06-16', '', '')
        """,
        events);
    database.updateAll(
        """
        insert into event_entity
          (event_id, entity_id, name, type, relevance, weight, first_day, last_day, inferred)
        values (?, ?, 'Somebody', 'PERSON', 1, ?, '2031-06-16', '2031-06-16', false)
        """,
        entities);
    database.update("analyze event", List.of());
    database.update("analyze event_entity", List.of());
  }
}
