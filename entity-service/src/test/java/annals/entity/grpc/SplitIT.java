package annals.entity.grpc;

import static annals.entity.grpc.ServiceClient.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.EntityOrigin;
import annals.entity.v1.Judgement;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.SplitEntityRequest;
import annals.entity.v1.SplitEntityResponse;
import annals.entity.v1.UndoActRequest;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Splits and what takes them back, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class SplitIT {
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
  void takesMentionsIntoANewEntityAndBack() {
    // Given
    UUID first = client.annotate("Leopoldine Zuniga said on Monday that the mill was sold.");
    UUID second = client.annotate("Leopoldine Zuniga said on Friday that the mill was burnt.");
    NamedEntity entity = client.named(first, "Leopoldine Zuniga");
    NamedEntity before = client.content(entity.getId());

    // When
    SplitEntityResponse split =
        client
            .editor()
            .splitEntity(
                request(entity, client.mention(second, "Leopoldine Zuniga")).toBuilder()
                    .setName("Leopoldine Zuniga the younger")
                    .build());

    // Then
    NamedEntity into = client.named(second, "Leopoldine Zuniga");
    assertThat(into).isEqualTo(client.entity(split.getInto().getId()));
    assertThat(into.getName()).isEqualTo("Leopoldine Zuniga the younger");
    assertThat(into.getOrigin()).isEqualTo(EntityOrigin.ENTITY_ORIGIN_EDITOR);
    assertThat(into.getMentionCount()).isEqualTo(1);
    assertThat(client.named(first, "Leopoldine Zuniga").getId()).isEqualTo(entity.getId());
    assertThat(client.entity(entity.getId()).getMentionCount()).isEqualTo(1);
    assertThat(split.getJudgementsList())
        .isNotEmpty()
        .extracting(Judgement::getActId)
        .containsOnly(split.getActId());

    // When
    undo(split.getActId());

    // Then
    assertThat(client.content(entity.getId())).isEqualTo(before);
    assertThat(client.mention(second, "Leopoldine Zuniga").getEntityId()).isEqualTo(entity.getId());
    assertThat(client.search("Leopoldine Zuniga the younger"))
        .extracting(NamedEntity::getId)
        .doesNotContain(into.getId());
  }

  @Test
  void keepsWhatWasSplitApartOverLaterArticles() {
    // Given
    UUID first = client.annotate("Eustace Marchetti said on Monday that the mill was sold.");
    UUID second = client.annotate("Eustace Marchetti said on Friday that the mill was burnt.");
    NamedEntity entity = client.named(first, "Eustace Marchetti");
    SplitEntityResponse split =
        client.editor().splitEntity(request(entity, client.mention(second, "Eustace Marchetti")));

    // When
    client.annotate("Eustace Marchetti said on Sunday that the mill was rebuilt.");

    // Then
    assertThat(client.mention(first, "Eustace Marchetti").getEntityId())
        .isNotEqualTo(split.getInto().getId());
    assertThat(client.mention(second, "Eustace Marchetti").getEntityId())
        .isEqualTo(split.getInto().getId());
  }

  @Test
  void takesMentionsIntoAnotherEntityAndBack() {
    // Given
    UUID first = client.annotate("Hedvig Lamontagne said on Monday that the mill was sold.");
    UUID second = client.annotate("Hedvig Lamontagne said on Friday that the mill was burnt.");
    NamedEntity entity = client.named(first, "Hedvig Lamontagne");
    NamedEntity other =
        client.named(
            client.annotate("Corwin Abernethy said on Monday that it hailed."), "Corwin Abernethy");
    NamedEntity before = client.content(entity.getId());
    NamedEntity otherBefore = client.content(other.getId());
    SplitEntityRequest request =
        request(entity, client.mention(second, "Hedvig Lamontagne")).toBuilder()
            .setIntoEntityId(other.getId())
            .setRequestId(UUID.randomUUID().toString())
            .build();

    // When
    SplitEntityResponse split = client.editor().splitEntity(request);
    SplitEntityResponse again = client.editor().splitEntity(request);

    // Then
    assertThat(again.getActId()).isEqualTo(split.getActId());
    assertThat(client.mention(second, "Hedvig Lamontagne").getEntityId()).isEqualTo(other.getId());
    assertThat(client.entity(other.getId()).getArticleCount()).isEqualTo(2);
    assertThat(client.entity(entity.getId()).getArticleCount()).isEqualTo(1);
    undo(split.getActId());
    assertThat(client.content(entity.getId())).isEqualTo(before);
    assertThat(client.content(other.getId())).isEqualTo(otherBefore);
  }

  @Test
  void refusesMentionsOfOthersAndUnknownActs() {
    // Given
    NamedEntity entity =
        client.named(
            client.annotate("Pernille Askevold said on Monday that it hailed."),
            "Pernille Askevold");
    UUID article = client.annotate("Gideon Sarkany said on Monday that it hailed.");

    // Then
    assertThat(
            codeOf(
                () ->
                    client
                        .editor()
                        .splitEntity(request(entity, client.mention(article, "Gideon Sarkany")))))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> undo(UUID.randomUUID().toString()))).isEqualTo(Status.Code.NOT_FOUND);
  }

  private static SplitEntityRequest request(NamedEntity entity, Mention mention) {
    return SplitEntityRequest.newBuilder()
        .setEntityId(entity.getId())
        .addMentionIds(mention.getId())
        .setReason("a namesake")
        .build();
  }

  private void undo(String act) {
    client.editor().undoAct(UndoActRequest.newBuilder().setActId(act).build());
  }
}
