package annals.entity.grpc;

import static annals.entity.grpc.ServiceClient.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.EntityDraft;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.HistoryEntry;
import annals.entity.v1.HistoryKind;
import annals.entity.v1.Judgement;
import annals.entity.v1.ListAuditRequest;
import annals.entity.v1.ListEntityHistoryRequest;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.UpdateEntityRequest;
import annals.entity.v1.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened to entities, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class HistoryIT {
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

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tellsTheLifeOfAnEntityTheNewestFirst() throws Exception {
    // Given
    NamedEntity one = person("Radegund Oberholt");
    NamedEntity two = person("Fabrizio Lindgaard");
    Judgement judgement = client.judge(one, two, Verdict.VERDICT_SAME);
    NamedEntity survivor = client.entity(one.getId());
    String act = rename(survivor, "Radegund O.");
    client.withdraw(judgement);

    // When
    List<HistoryEntry> life = history(survivor.getId());

    // Then
    assertThat(life)
        .extracting(HistoryEntry::getKind)
        .contains(
            HistoryKind.HISTORY_KIND_CREATED,
            HistoryKind.HISTORY_KIND_JUDGED,
            HistoryKind.HISTORY_KIND_MERGED,
            HistoryKind.HISTORY_KIND_EDITED,
            HistoryKind.HISTORY_KIND_WITHDRAWN,
            HistoryKind.HISTORY_KIND_SEPARATED)
        .endsWith(HistoryKind.HISTORY_KIND_CREATED);
    assertThat(life).extracting(HistoryEntry::getId).isSortedAccordingTo((a, b) -> b.compareTo(a));
    HistoryEntry edit = only(life, HistoryKind.HISTORY_KIND_EDITED);
    assertThat(edit.getActor()).isEqualTo("editor");
    assertThat(edit.getReason()).isEqualTo("shorter");
    assertThat(edit.getActId()).isEqualTo(act);
    assertThat(JSON.readTree(edit.getBefore()).get("name").asText()).isEqualTo(survivor.getName());
    JsonNode after = JSON.readTree(edit.getAfter());
    assertThat(after.get("name").asText()).isEqualTo("Radegund O.");
    assertThat(after.get("referents")).hasSize(1);
    String gone = survivor.getReferents(0);
    assertThat(only(life, HistoryKind.HISTORY_KIND_MERGED).getOtherEntityId()).isEqualTo(gone);
    assertThat(only(life, HistoryKind.HISTORY_KIND_JUDGED).getJudgementId())
        .isEqualTo(judgement.getId());
    assertThat(only(history(gone), HistoryKind.HISTORY_KIND_SEPARATED).getOtherEntityId())
        .isEqualTo(survivor.getId());
    assertThat(life.getLast().getActor()).isEqualTo("machine");
  }

  @Test
  void pagesTheHistory() {
    // Given
    NamedEntity entity = person("Cosima Tarradell");
    rename(entity, "Cosima T.");
    rename(entity, "C. Tarradell");
    ListEntityHistoryRequest request =
        ListEntityHistoryRequest.newBuilder().setEntityId(entity.getId()).setPageSize(1).build();

    // When
    List<HistoryEntry> paged = new ArrayList<>();
    String token = "";
    do {
      var page =
          client
              .curation("reader")
              .listEntityHistory(request.toBuilder().setPageToken(token).build());
      paged.addAll(page.getEntriesList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    // Then
    assertThat(paged).isEqualTo(history(entity.getId())).hasSize(3);
    assertThat(codeOf(() -> history(UUID.randomUUID().toString())))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  @Test
  void tellsWhatAnEntityWasThen() {
    // Given
    Instant before = Instant.now();
    NamedEntity entity = person("Ansgar Weatherby");
    HistoryEntry created = history(entity.getId()).getLast();
    rename(entity, "Ansgar the Elder");

    // Then
    assertThat(asOf(entity, created).getName()).isEqualTo("Ansgar Weatherby");
    assertThat(asOf(entity, history(entity.getId()).getFirst()).getName())
        .isEqualTo("Ansgar the Elder");
    assertThat(codeOf(() -> asOf(entity, before.minusSeconds(5).toString())))
        .isEqualTo(Status.Code.NOT_FOUND);
    assertThat(codeOf(() -> asOf(entity, "yesterday"))).isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void auditsWhatPeopleDidAndNothingElse() {
    // Given
    NamedEntity entity = person("Lisbet Hannaford");
    String act = rename(entity, "Lisbet H.");

    // When
    List<HistoryEntry> all =
        client
            .curation("admin")
            .listAudit(ListAuditRequest.newBuilder().setPageSize(50).build())
            .getEntriesList();

    // Then
    assertThat(all).extracting(HistoryEntry::getActor).doesNotContain("machine");
    assertThat(all.getFirst().getActId()).isEqualTo(act);
    ListAuditRequest ofOthers = ListAuditRequest.newBuilder().setActor("machine").build();
    assertThat(client.curation("admin").listAudit(ofOthers).getEntriesList()).isEmpty();
  }

  private NamedEntity asOf(NamedEntity entity, HistoryEntry entry) {
    Instant at = Instant.ofEpochSecond(entry.getAt().getSeconds(), entry.getAt().getNanos());
    return asOf(entity, at.toString());
  }

  private NamedEntity asOf(NamedEntity entity, String at) {
    return client
        .reader()
        .getEntity(GetEntityRequest.newBuilder().setId(entity.getId()).setAsOf(at).build())
        .getEntity();
  }

  private List<HistoryEntry> history(String id) {
    return client
        .curation("reader")
        .listEntityHistory(ListEntityHistoryRequest.newBuilder().setEntityId(id).build())
        .getEntriesList();
  }

  private static HistoryEntry only(List<HistoryEntry> entries, HistoryKind kind) {
    List<HistoryEntry> found = entries.stream().filter(e -> e.getKind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private String rename(NamedEntity entity, String name) {
    return client
        .editor()
        .updateEntity(
            UpdateEntityRequest.newBuilder()
                .setId(entity.getId())
                .setDraft(EntityDraft.newBuilder().setName(name))
                .addFields("name")
                .setReason("shorter")
                .build())
        .getActId();
  }

  private NamedEntity person(String name) {
    return client.named(client.annotate(name + " said on Monday that the fair was over."), name);
  }
}
