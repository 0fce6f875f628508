package annals.entity.grpc;

import static annals.entity.grpc.ServiceClient.codeOf;
import static annals.entity.grpc.ServiceClient.info;
import static annals.entity.grpc.ServiceClient.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.CreateEntityRequest;
import annals.entity.v1.EntityDraft;
import annals.entity.v1.EntityName;
import annals.entity.v1.EntityOrigin;
import annals.entity.v1.EntityStatus;
import annals.entity.v1.EntityType;
import annals.entity.v1.NameKind;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import annals.entity.v1.UndoActRequest;
import annals.entity.v1.UpdateEntityRequest;
import annals.entity.v1.UpdateEntityResponse;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits and what takes them back, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class EditIT {
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
  void changesEverythingThatAnEditorSays() {
    // Given
    NamedEntity before = person("Ignatius Pellworm");
    EntityName dated =
        EntityName.newBuilder()
            .setText("Iggy Pellworm")
            .setKind(NameKind.NAME_KIND_FORMER)
            .setScript("Latn")
            .setValidFrom("1999")
            .setValidTo("2004-05")
            .build();
    Role role =
        Role.newBuilder().setTitle("Treasurer").setOrganization("Oslo").setFrom("2020").build();

    // When
    UpdateEntityResponse updated =
        client
            .editor()
            .updateEntity(
                UpdateEntityRequest.newBuilder()
                    .setId(before.getId())
                    .setEtag(before.getEtag())
                    .setDraft(
                        EntityDraft.newBuilder()
                            .setName("Ignatius J. Pellworm")
                            .setType(EntityType.ENTITY_TYPE_ORGANIZATION)
                            .addAllNames(before.getNamesList())
                            .addNames(dated)
                            .addRoles(role)
                            .putExternalIds("wikidata", "Q918273645")
                            .setStatus(EntityStatus.ENTITY_STATUS_CONFIRMED)
                            .setDescription("keeps the books")
                            .addCountries("no")
                            .setStartDate("1960-02"))
                    .addAllFields(
                        List.of(
                            "name",
                            "type",
                            "names",
                            "roles",
                            "external_ids",
                            "status",
                            "description",
                            "countries",
                            "start_date"))
                    .setReason("checked")
                    .build());

    // Then
    NamedEntity after = client.entity(before.getId());
    assertThat(after).isEqualTo(updated.getEntity());
    assertThat(after.getEtag()).isNotEqualTo(before.getEtag());
    assertThat(after.getName()).isEqualTo("Ignatius J. Pellworm");
    assertThat(after.getType()).isEqualTo(EntityType.ENTITY_TYPE_ORGANIZATION);
    assertThat(after.getNamesList()).contains(dated);
    assertThat(after.getRolesList()).containsExactly(role);
    assertThat(after.getExternalIdsMap()).containsExactly(Map.entry("wikidata", "Q918273645"));
    assertThat(after.getStatus()).isEqualTo(EntityStatus.ENTITY_STATUS_CONFIRMED);
    assertThat(after.getDescription()).isEqualTo("keeps the books");
    assertThat(after.getCountriesList()).containsExactly("no");
    assertThat(after.getStartDate()).isEqualTo("1960-02");
    assertThat(after.getMentionCount()).isEqualTo(1);

    // When
    undo(updated.getActId());

    // Then
    assertThat(client.content(before.getId())).isEqualTo(before.toBuilder().clearEtag().build());
  }

  @Test
  void refusesAnEditOfWhatHasChangedSince() {
    // Given
    NamedEntity seen = person("Rosalba Queirolo");
    update(seen.getId(), EntityDraft.newBuilder().setDescription("a smith"), "description");

    // When
    StatusRuntimeException refused =
        refusal(
            () ->
                client
                    .editor()
                    .updateEntity(
                        UpdateEntityRequest.newBuilder()
                            .setId(seen.getId())
                            .setDraft(EntityDraft.newBuilder().setDescription("a baker"))
                            .addFields("description")
                            .setEtag(seen.getEtag())
                            .build()));

    // Then
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.ABORTED);
    assertThat(info(refused).getReason()).isEqualTo("STALE_ETAG");
    assertThat(client.entity(seen.getId()).getDescription()).isEqualTo("a smith");
  }

  @Test
  void undoesEditsOnlyFromTheLastOne() {
    // Given
    NamedEntity before = person("Thaddeus Vorhees");
    String first =
        update(before.getId(), EntityDraft.newBuilder().setDescription("a smith"), "description");
    String second =
        update(before.getId(), EntityDraft.newBuilder().setName("Thad Vorhees"), "name");

    // When
    StatusRuntimeException refused = refusal(() -> undo(first));

    // Then
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
    assertThat(info(refused).getReason()).isEqualTo("LATER_EDIT");
    undo(second);
    assertThat(client.entity(before.getId()).getDescription()).isEqualTo("a smith");
    assertThat(client.entity(before.getId()).getName()).isEqualTo("Thaddeus Vorhees");
    undo(first);
    assertThat(client.content(before.getId())).isEqualTo(before.toBuilder().clearEtag().build());
  }

  @Test
  void keepsANameOutThatWasRemoved() {
    // Given
    String text = "Melchior Stavrou said on Monday that the fair was over. Stavrou was tired.";
    NamedEntity entity = client.named(client.annotate(text), "Melchior Stavrou");
    assertThat(texts(entity.getId())).containsExactly("Melchior Stavrou", "Stavrou");

    // When
    String act =
        update(
            entity.getId(),
            EntityDraft.newBuilder().addNames(EntityName.newBuilder().setText("Melchior Stavrou")),
            "names");
    client.annotate(text);

    // Then
    assertThat(client.entity(entity.getId()).getMentionCount()).isEqualTo(4);
    assertThat(texts(entity.getId())).containsExactly("Melchior Stavrou");
    undo(act);
    assertThat(texts(entity.getId())).containsExactly("Melchior Stavrou", "Stavrou");
  }

  @Test
  void resolvesLaterArticlesByANameThatAnEditorAdded() {
    // Given
    NamedEntity entity = person("Quirin Abendroth");

    // When
    String act =
        update(
            entity.getId(),
            EntityDraft.newBuilder()
                .addAllNames(entity.getNamesList())
                .addNames(EntityName.newBuilder().setText("Lorcan Featherby")),
            "names");
    UUID article = client.annotate("Lorcan Featherby said on Friday that the fair was on.");

    // Then
    assertThat(client.mention(article, "Lorcan Featherby").getEntityId()).isEqualTo(entity.getId());
    undo(act);
    assertThat(client.mention(article, "Lorcan Featherby").getEntityId())
        .isNotEmpty()
        .isNotEqualTo(entity.getId());
  }

  @Test
  void teachesALockedEntityNothing() {
    // Given
    UUID article = client.annotate("The Alpine Water Storage Trust opened an office in Oslo.");
    NamedEntity entity = client.named(article, "Alpine Water Storage Trust");
    update(entity.getId(), EntityDraft.newBuilder().setLocked(true), "locked");

    // When
    UUID later =
        client.annotate(
            "The Alpine Water Storage Trust (AWST) was criticised by lawmakers. AWST staff"
                + " objected.");

    // Then
    assertThat(client.entity(entity.getId()).getLocked()).isTrue();
    assertThat(texts(entity.getId())).containsExactly("Alpine Water Storage Trust");
    assertThat(client.mention(later, "Alpine Water Storage Trust").getEntityId())
        .isEqualTo(entity.getId());
    update(entity.getId(), EntityDraft.newBuilder(), "locked");
    assertThat(texts(entity.getId())).contains("AWST");
  }

  @Test
  void makesAnEntityOnceThatArticlesThenName() {
    // Given
    CreateEntityRequest request =
        CreateEntityRequest.newBuilder()
            .setDraft(
                EntityDraft.newBuilder()
                    .setType(EntityType.ENTITY_TYPE_PERSON)
                    .setName("Zenobia Castellane"))
            .setRequestId(UUID.randomUUID().toString())
            .build();

    // When
    NamedEntity made = client.editor().createEntity(request).getEntity();
    NamedEntity again = client.editor().createEntity(request).getEntity();

    // Then
    assertThat(again.getId()).isEqualTo(made.getId());
    assertThat(made.getOrigin()).isEqualTo(EntityOrigin.ENTITY_ORIGIN_EDITOR);
    assertThat(person("Zenobia Castellane").getId()).isEqualTo(made.getId());
  }

  @Test
  void namesTheFieldThatCannotBe() {
    NamedEntity entity = person("Sixten Barkhorn");

    assertThat(codeOf(() -> update(entity.getId(), EntityDraft.newBuilder(), "name")))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> update(entity.getId(), EntityDraft.newBuilder(), "shoe_size")))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(
            codeOf(
                () ->
                    update(
                        entity.getId(),
                        EntityDraft.newBuilder().setStartDate("yesterday"),
                        "start_date")))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(
            codeOf(
                () ->
                    update(
                        UUID.randomUUID().toString(),
                        EntityDraft.newBuilder().setName("Nobody"),
                        "name")))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  private List<String> texts(String id) {
    return client.entity(id).getNamesList().stream().map(EntityName::getText).toList();
  }

  /** Edits one field; the act. */
  private String update(String id, EntityDraft.Builder draft, String field) {
    return client
        .editor()
        .updateEntity(
            UpdateEntityRequest.newBuilder()
                .setId(id)
                .setDraft(draft)
                .addFields(field)
                .setReason("checked")
                .build())
        .getActId();
  }

  private void undo(String act) {
    client.editor().undoAct(UndoActRequest.newBuilder().setActId(act).build());
  }

  private NamedEntity person(String name) {
    return client.named(client.annotate(name + " said on Monday that the fair was over."), name);
  }
}
