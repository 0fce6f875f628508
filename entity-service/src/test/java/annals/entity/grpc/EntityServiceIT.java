package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.article.v1.Article;
import annals.article.v1.PublicationDate;
import annals.article.v1.Segment;
import annals.article.v1.SegmentKind;
import annals.entity.v1.AnnotateArticleRequest;
import annals.entity.v1.BatchGetEntitiesRequest;
import annals.entity.v1.EntityServiceGrpc;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.EntityType;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListEntityArticlesRequest;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RemoveArticleRequest;
import annals.entity.v1.ResolutionOutcome;
import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service: real model, real database, real tokens. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(GrpcPortResource.class)
@QuarkusTestResource(
    value = KeycloakResource.class,
    initArgs = @ResourceArg(name = KeycloakResource.CLIENT, value = "annals-entity-service"))
class EntityServiceIT {
  private static final String INTRODUCTION =
      "Professor Odalys Brandvik leads the Nordlys Polar Research Council (NPRC).\n"
          + "Brandvik spoke to Reuters in Oslo, and the NPRC thanked her.";

  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  private ManagedChannel channel;
  private EntityServiceBlockingStub service;

  @BeforeEach
  void connect() {
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
    service = EntityServiceGrpc.newBlockingStub(channel);
  }

  @AfterEach
  void disconnect() {
    channel.shutdownNow();
  }

  @Test
  void opensEachMethodToItsRoleOnly() {
    // Given
    ListEntitiesRequest list = ListEntitiesRequest.getDefaultInstance();
    AnnotateArticleRequest annotate = AnnotateArticleRequest.getDefaultInstance();

    // Then
    assertThat(codeOf(() -> service.listEntities(list))).isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(codeOf(() -> as("garbage").listEntities(list)))
        .isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(codeOf(() -> reader().annotateArticle(annotate)))
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(
            codeOf(
                () ->
                    as(TestTokens.user("admin"))
                        .removeArticle(RemoveArticleRequest.getDefaultInstance())))
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(codeOf(() -> as(TestTokens.pipeline()).listEntities(list)))
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(reader().listEntities(list).getNextPageToken()).isEmpty();
  }

  @Test
  void annotatesAnArticleAndAnswersForIt() {
    // Given
    UUID id = UUID.randomUUID();

    // When
    annotate(article(id, 1, INTRODUCTION));

    // Then
    List<Mention> mentions = mentions(id);
    assertThat(mentions)
        .allSatisfy(
            mention ->
                assertThat(mention.getText())
                    .isEqualTo(INTRODUCTION.substring(mention.getStart(), mention.getEnd())));
    Mention bare = mention(mentions, "Brandvik");
    assertThat(bare.getOutcome()).isEqualTo(ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED);
    assertThat(bare.getEntityName()).isEqualTo("Odalys Brandvik");
    assertThat(bare.getExplanationList()).isNotEmpty();
    assertThat(mention(mentions, "Oslo").getType()).isEqualTo(EntityType.ENTITY_TYPE_PLACE);
    NamedEntity council = entity(mention(mentions, "NPRC").getEntityId());
    assertThat(council.getNamesList())
        .extracting(name -> name.getText())
        .contains("NPRC", "Nordlys Polar Research Council");
    assertThat(
            reader()
                .listEntityArticles(
                    ListEntityArticlesRequest.newBuilder().setEntityId(council.getId()).build())
                .getArticleIdsList())
        .containsExactly(id.toString());
  }

  @Test
  void leavesBoilerplateOut() {
    // Given
    UUID id = UUID.randomUUID();
    String text = "Imre Valtonen resigned.\nRelated: Sabela Quiroga writes";
    int line = text.indexOf('\n');

    // When
    annotate(
        article(id, 1, text).toBuilder()
            .addSegments(segment(0, line, SegmentKind.SEGMENT_KIND_PARAGRAPH))
            .addSegments(segment(line + 1, text.length(), SegmentKind.SEGMENT_KIND_BOILERPLATE))
            .build());

    // Then
    assertThat(mentions(id)).extracting(Mention::getText).containsExactly("Imre Valtonen");
  }

  @Test
  void takesEachRevisionOnceAndNoOlderOne() {
    // Given
    UUID id = UUID.randomUUID();
    annotate(article(id, 2, "Tuuli Hakkarainen opened the bridge."));

    // When
    annotate(article(id, 2, "Somebody else, Perpetua Lindqvist, opened the bridge."));
    annotate(article(id, 1, "Perpetua Lindqvist opened the bridge."));

    // Then
    assertThat(mentions(id)).extracting(Mention::getText).containsExactly("Tuuli Hakkarainen");
    assertThat(mentions(id)).allMatch(mention -> mention.getRevision() == 2);
  }

  @Test
  void forgetsARemovedArticleForGood() {
    // Given
    UUID id = UUID.randomUUID();
    annotate(article(id, 1, "Ondine Karvelas signed the treaty."));
    String entity = mentions(id).getFirst().getEntityId();

    // When
    remove(id, 2);
    remove(id, 2);
    annotate(article(id, 1, "Ondine Karvelas signed the treaty."));

    // Then
    assertThat(mentions(id)).isEmpty();
    assertThat(search("Karvelas")).isEmpty();
    assertThat(entity(entity).getMentionCount()).isZero();
  }

  @Test
  void linksAnAcronymWithTheNameThatALaterArticleGives() {
    // Given: an acronym that nobody has explained yet
    UUID early = UUID.randomUUID();
    annotate(
        article(
            early,
            1,
            "Inspectors of the NRCO fined a port. The fine was just, a NRCO spokesman said."));
    annotate(
        article(UUID.randomUUID(), 1, "The Nordic Rail Control Office opened an office in Oslo."));
    String old = mention(mentions(early), "NRCO").getEntityId();

    // When
    annotate(
        article(
            UUID.randomUUID(),
            1,
            "The Nordic Rail Control Office (NRCO) was criticised by Swedish lawmakers. NRCO staff objected."));

    // Then
    NamedEntity survivor = entity(old);
    assertThat(mention(mentions(early), "NRCO").getEntityId()).isEqualTo(survivor.getId());
    assertThat(survivor.getNamesList())
        .extracting(name -> name.getText())
        .contains("NRCO", "Nordic Rail Control Office");
    assertThat(survivor.getArticleCount()).isEqualTo(3);
    assertThat(
            reader()
                .batchGetEntities(BatchGetEntitiesRequest.newBuilder().addIds(old).build())
                .getEntitiesMap())
        .containsOnlyKeys(old);
  }

  @Test
  void listsBySpellingAndBeginningTheMostMentionedFirst() {
    // Given
    annotate(article(UUID.randomUUID(), 1, "Yevhen Tarnavskyi met Halyna Tarnavska in Lviv."));
    annotate(article(UUID.randomUUID(), 1, "Yevhen Tarnavsky went home. Tarnavsky was tired."));

    // Then
    assertThat(search("Tarnavskyy")).extracting(NamedEntity::getMentionCount).containsExactly(3L);
    assertThat(search("tarnav")).extracting(NamedEntity::getArticleCount).containsExactly(2L, 1L);
    NamedEntity first = search("yevhen tarnavskij").getFirst();
    var page =
        reader()
            .listEntities(
                ListEntitiesRequest.newBuilder().setQuery("tarnav").setPageSize(1).build());
    assertThat(page.getEntitiesList())
        .extracting(NamedEntity::getId)
        .containsExactly(first.getId());
    var next =
        reader()
            .listEntities(
                ListEntitiesRequest.newBuilder()
                    .setQuery("tarnav")
                    .setPageSize(1)
                    .setPageToken(page.getNextPageToken())
                    .build());
    assertThat(next.getEntitiesList())
        .extracting(NamedEntity::getName)
        .containsExactly("Halyna Tarnavska");
    assertThat(next.getNextPageToken()).isEmpty();
  }

  @Test
  void listsMentionsOfAnEntityTheNewestArticlesFirst() {
    // Given
    UUID older = UUID.randomUUID();
    UUID newer = UUID.randomUUID();
    annotate(dated(article(newer, 1, "Casimir Ostrander won."), "2025-03-02"));
    annotate(dated(article(older, 1, "Casimir Ostrander ran. Ostrander hoped."), "2025-03-01"));
    String entity = search("Ostrander").getFirst().getId();

    // When
    List<String> articles = new ArrayList<>();
    String token = "";
    do {
      var page =
          reader()
              .listMentions(
                  ListMentionsRequest.newBuilder()
                      .setEntityId(entity)
                      .setPageSize(1)
                      .setPageToken(token)
                      .build());
      page.getMentionsList().forEach(mention -> articles.add(mention.getArticleId()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    // Then
    assertThat(articles).containsExactly(newer.toString(), older.toString(), older.toString());
  }

  @Test
  void makesNobodyTwiceWhenManyArticlesComeAtOnce() throws Exception {
    // Given
    EntityServiceBlockingStub pipeline = as(TestTokens.pipeline());
    List<Future<?>> calls = new ArrayList<>();

    // When
    try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        Article article =
            article(UUID.randomUUID(), 1, "Ludmila Szczepanska spoke. Szczepanska left Warsaw.");
        calls.add(
            workers.submit(
                () ->
                    pipeline.annotateArticle(
                        AnnotateArticleRequest.newBuilder().setArticle(article).build())));
      }
      for (Future<?> call : calls) {
        call.get();
      }
    }

    // Then
    List<NamedEntity> found = search("Szczepanska");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().getArticleCount()).isEqualTo(24);
    assertThat(found.getFirst().getMentionCount()).isEqualTo(48);
  }

  @Test
  void namesTheFieldThatIsWrong() {
    assertThat(codeOf(() -> reader().getEntity(GetEntityRequest.newBuilder().setId("x").build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> entity(UUID.randomUUID().toString()))).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(codeOf(() -> reader().listMentions(ListMentionsRequest.getDefaultInstance())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(
            codeOf(
                () ->
                    reader()
                        .listEntities(ListEntitiesRequest.newBuilder().setPageToken("%%").build())))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThatThrownBy(() -> annotate(Article.newBuilder().setId("no").build()))
        .hasMessageContaining("UUID");
  }

  private List<NamedEntity> search(String query) {
    return reader()
        .listEntities(ListEntitiesRequest.newBuilder().setQuery(query).build())
        .getEntitiesList();
  }

  private NamedEntity entity(String id) {
    return reader().getEntity(GetEntityRequest.newBuilder().setId(id).build()).getEntity();
  }

  private List<Mention> mentions(UUID article) {
    return reader()
        .listMentions(ListMentionsRequest.newBuilder().setArticleId(article.toString()).build())
        .getMentionsList();
  }

  private static Mention mention(List<Mention> mentions, String text) {
    return mentions.stream()
        .filter(mention -> mention.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No mention " + text + " in " + mentions));
  }

  private void annotate(Article article) {
    as(TestTokens.pipeline())
        .annotateArticle(AnnotateArticleRequest.newBuilder().setArticle(article).build());
  }

  private void remove(UUID id, long revision) {
    as(TestTokens.pipeline())
        .removeArticle(
            RemoveArticleRequest.newBuilder()
                .setArticleId(id.toString())
                .setRevision(revision)
                .build());
  }

  private static Article article(UUID id, long revision, String text) {
    return Article.newBuilder()
        .setId(id.toString())
        .setRevision(revision)
        .setText(text)
        .setLanguage("en")
        .build();
  }

  private static Article dated(Article article, String day) {
    return article.toBuilder().setPublished(PublicationDate.newBuilder().setValue(day)).build();
  }

  private static Segment segment(int start, int end, SegmentKind kind) {
    return Segment.newBuilder().setStart(start).setEnd(end).setKind(kind).build();
  }

  private EntityServiceBlockingStub reader() {
    return as(TestTokens.user("reader"));
  }

  private EntityServiceBlockingStub as(String token) {
    return TestTokens.as(token, service);
  }

  private static Status.Code codeOf(Runnable call) {
    try {
      call.run();
    } catch (StatusRuntimeException e) {
      return e.getStatus().getCode();
    }
    return Status.Code.OK;
  }
}
