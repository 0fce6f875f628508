package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import annals.entity.v1.CountInterval;
import annals.entity.v1.CountMentionsRequest;
import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.ListRelatedEntitiesRequest;
import annals.entity.v1.MentionCount;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RelatedEntity;
import annals.entity.v1.Sentence;
import annals.entity.v1.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of an entity, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class EntityPageIT {
  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  private ServiceClient client;

  @BeforeEach
  void connect() {
    client = new ServiceClient(port);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void relatesThoseNamedTogetherAlsoWhenTheyBecomeOne() {
    // Given
    String sentence = "Drusilla Hawtrey met Leander Oxenham on Monday.";
    UUID article = client.annotate(sentence, "2024-01-01");
    UUID other = client.annotate("Drusilla Hawtrey met Caspian Thornbury.", "2024-01-02");
    NamedEntity one = client.named(article, "Drusilla Hawtrey");
    NamedEntity met = client.named(article, "Leander Oxenham");
    NamedEntity too = client.named(other, "Caspian Thornbury");
    assertThat(related(one))
        .extracting(RelatedEntity::getEntityId, RelatedEntity::getArticleCount)
        .containsExactlyInAnyOrder(tuple(met.getId(), 1L), tuple(too.getId(), 1L));

    // When
    client.judge(met, too, Verdict.VERDICT_SAME);

    // Then
    List<RelatedEntity> related = related(one);
    assertThat(related)
        .extracting(RelatedEntity::getEntityId, RelatedEntity::getArticleCount)
        .containsExactly(tuple(client.entity(met.getId()).getId(), 2L));
    assertThat(related.getFirst().getSentencesList())
        .extracting(Sentence::getText)
        .contains(sentence);
  }

  @Test
  void countsMentionsOverTime() {
    // Given
    UUID article = client.annotate("Theodora Wexcombe said on Monday it rained.", "2024-01-30");
    client.annotate("Theodora Wexcombe said it snowed. Wexcombe left.", "2024-02-01");
    client.annotate("Theodora Wexcombe said on Friday that it thawed.");
    NamedEntity entity = client.named(article, "Theodora Wexcombe");

    // When
    CountMentionsResponse months = counts(entity, CountInterval.COUNT_INTERVAL_MONTH);
    CountMentionsResponse weeks = counts(entity, CountInterval.COUNT_INTERVAL_WEEK);

    // Then
    assertThat(months.getCountsList())
        .extracting(MentionCount::getPeriod, MentionCount::getMentionCount)
        .containsExactly(tuple("2024-01", 1L), tuple("2024-02", 2L));
    assertThat(weeks.getCountsList())
        .extracting(MentionCount::getPeriod, MentionCount::getArticleCount)
        .containsExactly(tuple("2024-01-29", 2L));
    assertThat(months.getUndated()).isEqualTo(1);
  }

  private CountMentionsResponse counts(NamedEntity entity, CountInterval interval) {
    return client
        .reader()
        .countMentions(
            CountMentionsRequest.newBuilder()
                .setEntityId(entity.getId())
                .setInterval(interval)
                .build());
  }

  private List<RelatedEntity> related(NamedEntity entity) {
    return client
        .reader()
        .listRelatedEntities(
            ListRelatedEntitiesRequest.newBuilder().setEntityId(entity.getId()).build())
        .getRelatedList();
  }
}
