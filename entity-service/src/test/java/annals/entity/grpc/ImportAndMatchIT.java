package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.EntityFormat;
import annals.entity.v1.EntityOrigin;
import annals.entity.v1.EntityServiceGrpc;
import annals.entity.v1.EntityType;
import annals.entity.v1.ExportEntitiesRequest;
import annals.entity.v1.ExportEntitiesResponse;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import annals.entity.v1.MatchCandidate;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchQuery;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RejectedEntity;
import annals.platform.testing.TestTokens;
import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Entities from outside, and who may be meant by a name, in the service that {@code
 * EntityServiceIT} describes.
 */
@QuarkusTest
class ImportAndMatchIT {
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
  void takesTheGoodLinesOfAFileBesideTheBad() throws Exception {
    // Given
    String id = key();
    String file =
        "id,type,name,aliases,countries,start_date\n"
            + id
            + "-1,person,Evander Holmqvist-Rae,Evan Rae,no,1961-04-03\n"
            + id
            + "-2,ship,Sea Star,,no,\n"
            + id
            + "-3,company,Quillon Dredging Works,,nl,\n";

    // When
    ImportEntitiesResponse answer = load(EntityFormat.ENTITY_FORMAT_CSV, file);

    // Then
    assertThat(answer.getRead()).isEqualTo(3);
    assertThat(answer.getCreated()).isEqualTo(2);
    assertThat(answer.getRejected()).isEqualTo(1);
    assertThat(answer.getRejectionsList()).extracting(RejectedEntity::getLine).containsExactly(3L);
    NamedEntity person = best("Evander Holmqvist-Rae").getEntity();
    assertThat(person.getExternalIdsMap()).containsEntry("csv", id + "-1");
    assertThat(person.getOrigin()).isEqualTo(EntityOrigin.ENTITY_ORIGIN_IMPORT);
    UUID article = client.annotate("Evander Holmqvist-Rae said on Monday that it rained.");
    assertThat(client.named(article, "Evander Holmqvist-Rae").getExternalIdsMap())
        .containsEntry("csv", id + "-1");
  }

  @Test
  void updatesWhatHasTheSameExternalId() throws Exception {
    // Given
    String id = key();
    String header = "id,type,name,description\n" + id;
    load(EntityFormat.ENTITY_FORMAT_CSV, header + ",person,Perdita Lovelock,a smith\n");
    NamedEntity before = best("Perdita Lovelock").getEntity();

    // When
    ImportEntitiesResponse answer =
        load(EntityFormat.ENTITY_FORMAT_CSV, header + ",person,Perdita Lovelock,a baker\n");

    // Then
    assertThat(answer.getUpdated()).isEqualTo(1);
    assertThat(answer.getCreated()).isZero();
    assertThat(client.entity(before.getId()).getDescription()).isEqualTo("a baker");
  }

  @Test
  void takesFollowTheMoneyAndWikidataLines() throws Exception {
    // Given
    String ftm =
        "{\"id\":\"%s\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ottokar Brynjolf\"],\"nationality\":[\"no\"]}}\n"
            .formatted(key());
    String item =
        "[\n{\"type\":\"item\",\"id\":\"Q7700112233\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Serafina Mulholland\"}},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"id\":\"Q5\"},\"type\":\"wikibase-entityid\"}},\"type\":\"statement\",\"rank\":\"normal\"}]}},\n]\n";

    // When
    ImportEntitiesResponse first = load(EntityFormat.ENTITY_FORMAT_FTM, ftm + "{broken\n");
    ImportEntitiesResponse second = load(EntityFormat.ENTITY_FORMAT_WIKIDATA, item);

    // Then
    assertThat(first.getCreated()).isEqualTo(1);
    assertThat(first.getRejected()).isEqualTo(1);
    assertThat(second.getCreated()).isEqualTo(1);
    assertThat(best("Ottokar Brynjolf").getEntity().getCountriesList()).containsExactly("no");
    assertThat(best("Serafina Mulholland").getEntity().getExternalIdsMap())
        .containsEntry("wikidata", "Q7700112233");
  }

  @Test
  void findsANameInAnotherScript() {
    // Given
    UUID article = client.annotate("Oleksandr Havryshenko said on Monday that it rained.");
    String id = client.mention(article, "Oleksandr Havryshenko").getEntityId();

    // When
    MatchCandidate found = best("Олександр Гавришенко");

    // Then
    assertThat(found.getEntity().getId()).isEqualTo(id);
    assertThat(found.getMatch()).isTrue();
    assertThat(found.getExplanationList()).isNotEmpty();
  }

  @Test
  void ordersNamesakesByCountryDateAndContext() throws Exception {
    // Given
    String id = key();
    load(
        EntityFormat.ENTITY_FORMAT_CSV,
        "id,type,name,countries,start_date,description\n"
            + id
            + "-1,person,Valdemar Isaksen,no,1961-04-03,shipping magnate\n"
            + id
            + "-2,person,Valdemar Isaksen,dk,1984-10-11,chess grandmaster\n");
    MatchQuery query = MatchQuery.newBuilder().setName("Valdemar Isaksen").build();

    // When
    List<MatchCandidate> plain = match(query);

    // Then
    assertThat(plain).hasSize(2);
    assertThat(plain).noneMatch(MatchCandidate::getMatch);
    for (int i = 0; i < 2; i++) {
      for (MatchQuery asked :
          List.of(
              query.toBuilder().setCountry(i == 0 ? "no" : "dk").build(),
              query.toBuilder().setDate(i == 0 ? "1961" : "1984-10-11").build(),
              query.toBuilder()
                  .setContext(i == 0 ? "the shipping magnate" : "a chess grandmaster won")
                  .build())) {
        List<MatchCandidate> found = match(asked);
        assertThat(found.getFirst().getEntity().getExternalIdsMap())
            .as("%s", asked)
            .containsEntry("csv", id + "-" + (i + 1));
        assertThat(found.stream().filter(MatchCandidate::getMatch).count()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void exportsEveryEntityOnceInPages() {
    // Given
    client.annotate("Philippa Rendulic said on Monday that it rained.");
    ExportEntitiesRequest request = ExportEntitiesRequest.newBuilder().setPageSize(7).build();

    // When
    List<NamedEntity> all = new ArrayList<>();
    String token = "";
    do {
      ExportEntitiesResponse page =
          client.reader().exportEntities(request.toBuilder().setPageToken(token).build());
      all.addAll(page.getEntitiesList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    // Then
    assertThat(all).extracting(NamedEntity::getId).doesNotHaveDuplicates();
    assertThat(all).extracting(NamedEntity::getName).contains("Philippa Rendulic");
    assertThat(
            client
                .reader()
                .exportEntities(
                    ExportEntitiesRequest.newBuilder()
                        .setType(EntityType.ENTITY_TYPE_ORGANIZATION)
                        .setPageSize(200)
                        .build())
                .getEntitiesList())
        .extracting(NamedEntity::getType)
        .containsOnly(EntityType.ENTITY_TYPE_ORGANIZATION);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private MatchCandidate best(String name) {
    return match(MatchQuery.newBuilder().setName(name).build()).getFirst();
  }

  private List<MatchCandidate> match(MatchQuery query) {
    return client
        .reader()
        .matchEntities(MatchEntitiesRequest.newBuilder().addQueries(query).build())
        .getResults(0)
        .getCandidatesList();
  }

  /** Sends a file in pieces that end within lines. */
  private ImportEntitiesResponse load(EntityFormat format, String file) throws Exception {
    CompletableFuture<ImportEntitiesResponse> answer = new CompletableFuture<>();
    StreamObserver<ImportEntitiesRequest> stream =
        TestTokens.as(client.token("editor"), EntityServiceGrpc.newStub(client.channel()))
            .importEntities(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ImportEntitiesResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    answer.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {}
                });
    stream.onNext(ImportEntitiesRequest.newBuilder().setFormat(format).build());
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < bytes.length; from += 50) {
      int length = Math.min(50, bytes.length - from);
      stream.onNext(
          ImportEntitiesRequest.newBuilder()
              .setChunk(ByteString.copyFrom(bytes, from, length))
              .build());
    }
    stream.onCompleted();
    return answer.get(30, TimeUnit.SECONDS);
  }
}
