package annals.entity.grpc;

import static annals.entity.grpc.ServiceClient.codeOf;
import static annals.entity.grpc.ServiceClient.info;
import static annals.entity.grpc.ServiceClient.refusal;
import static annals.entity.grpc.ServiceClient.side;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.EntityName;
import annals.entity.v1.GetJudgementRequest;
import annals.entity.v1.Judgement;
import annals.entity.v1.JudgementSide;
import annals.entity.v1.ListJudgementsRequest;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.ResolutionOutcome;
import annals.entity.v1.Verdict;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Judgements, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class CurationServiceIT {
  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  @Inject EntityManager em;

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
  void makesOneOfTwoThatAreTheSameAndTellsTheNextService() {
    // Given
    UUID first = client.annotate("Torvald Espelund said on Monday that the port was closed.");
    UUID second = client.annotate("Renske Hoogland said on Monday that the port was open.");
    NamedEntity one = client.named(first, "Torvald Espelund");
    NamedEntity two = client.named(second, "Renske Hoogland");

    // When
    client.judge(one, two, Verdict.VERDICT_SAME);

    // Then
    NamedEntity survivor = client.entity(one.getId());
    String gone = survivor.getId().equals(one.getId()) ? two.getId() : one.getId();
    assertThat(client.entity(two.getId())).isEqualTo(survivor);
    assertThat(survivor.getReferentsList()).containsExactly(gone);
    assertThat(survivor.getMentionCount()).isEqualTo(2);
    assertThat(survivor.getArticleCount()).isEqualTo(2);
    assertThat(texts(survivor)).contains("Torvald Espelund", "Renske Hoogland");
    assertThat(client.mention(first, "Torvald Espelund").getEntityId())
        .isEqualTo(client.mention(second, "Renske Hoogland").getEntityId())
        .isEqualTo(survivor.getId());
    UUID moved = gone.equals(one.getId()) ? first : second;
    assertThat(annotation(moved)).isEqualTo(2);
    assertThat(told(moved)).isEqualTo(2);
  }

  @Test
  void restoresBothExactlyWhenAJudgementIsWithdrawn() {
    // Given
    NamedEntity one =
        client.named(
            client.annotate("Anselm Drachmann said on Monday that it rained.", "2024-01-01"),
            "Anselm Drachmann");
    NamedEntity two =
        client.named(
            client.annotate("Fenella Okonjo said on Monday that it rained.", "2024-01-02"),
            "Fenella Okonjo");
    NamedEntity before = client.content(one.getId());
    NamedEntity other = client.content(two.getId());

    // When
    Judgement judgement = client.judge(one, two, Verdict.VERDICT_SAME);
    Judgement withdrawn = client.withdraw(judgement);

    // Then
    assertThat(client.content(one.getId())).isEqualTo(before);
    assertThat(client.content(two.getId())).isEqualTo(other);
    assertThat(withdrawn.getWithdrawnBy()).isEqualTo("editor");
    assertThat(withdrawn.getWithdrawalReason()).isEqualTo("a mistake");
    assertThat(withdrawn.getEtag()).isNotEqualTo(judgement.getEtag());
    assertThat(client.withdraw(judgement)).isEqualTo(withdrawn);
  }

  @Test
  void restoresBothAlsoAfterALaterArticle() {
    // Given
    NamedEntity one =
        client.named(
            client.annotate("Isolde Varnhagen said on Monday that it snowed.", "2024-01-01"),
            "Isolde Varnhagen");
    NamedEntity two =
        client.named(
            client.annotate("Lubomir Kastelan said on Monday that it snowed.", "2024-01-02"),
            "Lubomir Kastelan");
    NamedEntity before = client.content(one.getId());
    Judgement judgement = client.judge(one, two, Verdict.VERDICT_SAME);

    // When
    UUID later = client.annotate("Lubomir Kastelan said on Friday that it thawed.", "2024-02-03");
    assertThat(client.entity(one.getId()).getArticleCount()).isEqualTo(3);
    client.withdraw(judgement);

    // Then
    assertThat(client.content(one.getId())).isEqualTo(before);
    NamedEntity restored = client.named(later, "Lubomir Kastelan");
    assertThat(restored.getId()).isEqualTo(two.getId());
    assertThat(restored.getArticleCount()).isEqualTo(2);
    assertThat(restored.getNamesList())
        .extracting(EntityName::getText, EntityName::getMentionCount, EntityName::getValidTo)
        .containsExactly(tuple("Lubomir Kastelan", 2L, "2024-02-03"));
    assertThat(restored.getReferentsList()).isEmpty();
  }

  @Test
  void partsForGoodWhatTheMachineHadMerged() {
    // Given
    String link =
        "The Velmar Shipping Group, formerly the Kestrel Ocean Freight Company, was criticised.";
    UUID former = client.annotate("The Kestrel Ocean Freight Company opened an office in Oslo.");
    UUID present = client.annotate("The Velmar Shipping Group opened an office in Oslo.");
    NamedEntity one = client.named(former, "Kestrel Ocean Freight Company");
    NamedEntity two = client.named(present, "Velmar Shipping Group");
    assertThat(one.getId()).isNotEqualTo(two.getId());
    client.annotate(link);
    assertThat(client.entity(one.getId())).isEqualTo(client.entity(two.getId()));

    // When
    Judgement judgement = client.judge(one, two, Verdict.VERDICT_DIFFERENT);

    // Then
    assertThat(client.entity(one.getId()).getId()).isEqualTo(one.getId());
    assertThat(client.entity(two.getId()).getId()).isEqualTo(two.getId());
    client.annotate(link + " Lawmakers were pleased.");
    assertThat(client.named(former, "Kestrel Ocean Freight Company").getId())
        .isEqualTo(one.getId());
    assertThat(client.named(present, "Velmar Shipping Group").getId()).isEqualTo(two.getId());
    client.withdraw(judgement);
    assertThat(client.entity(one.getId())).isEqualTo(client.entity(two.getId()));
  }

  @Test
  void namesTheJudgementsInTheWayOfAnother() {
    // Given
    NamedEntity a = person("Marit Oldenkamp");
    NamedEntity b = person("Casper Brunvoll");
    NamedEntity c = person("Ilse Tornquist");
    Judgement same = client.judge(a, b, Verdict.VERDICT_SAME);
    Judgement different = client.judge(b, c, Verdict.VERDICT_DIFFERENT);

    // When
    StatusRuntimeException refused = refusal(() -> client.judge(a, c, Verdict.VERDICT_SAME));

    // Then
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
    assertThat(info(refused).getReason()).isEqualTo("JUDGEMENT_CONFLICT");
    assertThat(info(refused).getMetadataOrDefault("judgements", "").split(",", -1))
        .containsExactlyInAnyOrder(same.getId(), different.getId());
    client.withdraw(same);
    assertThat(client.judge(a, c, Verdict.VERDICT_SAME).getVerdict())
        .isEqualTo(Verdict.VERDICT_SAME);
    assertThat(client.entity(a.getId())).isEqualTo(client.entity(c.getId()));
  }

  @Test
  void givesAMentionToWhomAnEditorSays() {
    // Given
    UUID article = client.annotate("Aksel Fjordheim said on Monday that the bank was sound.");
    NamedEntity own = client.named(article, "Aksel Fjordheim");
    NamedEntity other = person("Birgitta Lausanne");
    NamedEntity before = client.content(own.getId());
    Mention mention = client.mention(article, "Aksel Fjordheim");

    // When
    Judgement judgement = client.judge(side(mention), side(other), Verdict.VERDICT_SAME);

    // Then
    assertThat(client.mention(article, "Aksel Fjordheim").getEntityId()).isEqualTo(other.getId());
    assertThat(client.entity(other.getId()).getMentionCount()).isEqualTo(2);
    assertThat(client.entity(own.getId()).getMentionCount()).isZero();
    assertThat(annotation(article)).isGreaterThan(1);
    client.withdraw(judgement);
    assertThat(client.content(own.getId())).isEqualTo(before);
    assertThat(client.mention(article, "Aksel Fjordheim").getEntityId()).isEqualTo(own.getId());
  }

  @Test
  void keepsAMentionFromWhomItDoesNotName() {
    // Given
    UUID article = client.annotate("Ottoline Harcastle said on Monday that the bank was sound.");
    client.annotate("Ottoline Harcastle said on Friday that the bank was lost.");
    NamedEntity entity = client.named(article, "Ottoline Harcastle");
    Mention mention = client.mention(article, "Ottoline Harcastle");

    // When
    Judgement judgement = client.judge(side(mention), side(entity), Verdict.VERDICT_DIFFERENT);

    // Then
    assertThat(client.mention(article, "Ottoline Harcastle").getEntityId())
        .isNotEqualTo(entity.getId());
    assertThat(client.entity(entity.getId()).getMentionCount()).isEqualTo(1);
    client.withdraw(judgement);
    assertThat(client.mention(article, "Ottoline Harcastle").getOutcome())
        .isEqualTo(ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED);
    assertThat(client.entity(entity.getId()).getMentionCount()).isEqualTo(2);
  }

  @Test
  void makesOneJudgementOfARepeatedRequest() {
    // Given
    CreateJudgementRequest request =
        CreateJudgementRequest.newBuilder()
            .setLeft(side(person("Greta Sundqvist")))
            .setRight(side(person("Pavel Morozek")))
            .setVerdict(Verdict.VERDICT_DIFFERENT)
            .setRequestId(UUID.randomUUID().toString())
            .build();

    // When
    Judgement first = client.editor().createJudgement(request).getJudgement();
    Judgement second = client.editor().createJudgement(request).getJudgement();

    // Then
    assertThat(second).isEqualTo(first);
    assertThat(client.editor().getJudgement(get(first.getId())).getJudgement()).isEqualTo(first);
  }

  @Test
  void listsJudgementsOfAnEntityTheNewestFirst() {
    // Given
    NamedEntity a = person("Ragnhild Soerli");
    NamedEntity b = person("Tancred Whitlow");
    NamedEntity c = person("Ulrika Dalgaard");
    Judgement older = client.judge(a, b, Verdict.VERDICT_DIFFERENT);
    Judgement newer = client.judge(a, c, Verdict.VERDICT_UNSURE);
    ListJudgementsRequest ofA =
        ListJudgementsRequest.newBuilder().setEntityId(a.getId()).setPageSize(1).build();

    // When
    var first = client.editor().listJudgements(ofA);
    var second =
        client
            .editor()
            .listJudgements(ofA.toBuilder().setPageToken(first.getNextPageToken()).build());

    // Then
    assertThat(first.getJudgementsList()).containsExactly(newer);
    assertThat(second.getJudgementsList()).containsExactly(older);
    assertThat(second.getNextPageToken()).isEmpty();
    Judgement withdrawn = client.withdraw(older);
    ListJudgementsRequest different =
        ListJudgementsRequest.newBuilder()
            .setEntityId(a.getId())
            .setVerdict(Verdict.VERDICT_DIFFERENT)
            .build();
    assertThat(client.editor().listJudgements(different).getJudgementsList()).isEmpty();
    assertThat(
            client
                .editor()
                .listJudgements(different.toBuilder().setShowWithdrawn(true).build())
                .getJudgementsList())
        .containsExactly(withdrawn);
  }

  @Test
  void refusesWhatCannotBeJudged() {
    NamedEntity known = person("Wendeline Praet");
    JudgementSide unknown =
        JudgementSide.newBuilder().setEntityId(UUID.randomUUID().toString()).build();
    JudgementSide nothing = JudgementSide.getDefaultInstance();

    assertThat(codeOf(() -> client.judge(side(known), unknown, Verdict.VERDICT_SAME)))
        .isEqualTo(Status.Code.NOT_FOUND);
    assertThat(codeOf(() -> client.judge(side(known), nothing, Verdict.VERDICT_SAME)))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> client.judge(known, known, Verdict.VERDICT_SAME)))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> client.judge(side(known), unknown, Verdict.VERDICT_UNSPECIFIED)))
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(codeOf(() -> client.editor().getJudgement(get(UUID.randomUUID().toString()))))
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  private NamedEntity person(String name) {
    return client.named(client.annotate(name + " said on Monday that the fair was over."), name);
  }

  private static List<String> texts(NamedEntity entity) {
    return entity.getNamesList().stream().map(EntityName::getText).toList();
  }

  private static GetJudgementRequest get(String id) {
    return GetJudgementRequest.newBuilder().setId(id).build();
  }

  /** How often an article was annotated. */
  private long annotation(UUID article) {
    return number("SELECT annotation FROM annotated_article WHERE article_id = :id", article);
  }

  /** How often the next service is told of an article, which nobody hears here. */
  private long told(UUID article) {
    return number("SELECT count(*) FROM outbox WHERE article_id = :id", article);
  }

  private long number(String sql, UUID article) {
    return ((Number) em.createNativeQuery(sql).setParameter("id", article).getSingleResult())
        .longValue();
  }
}
