package annals.entity.grpc;

import static annals.entity.grpc.ServiceClient.side;
import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.CandidatePair;
import annals.entity.v1.ContextSentence;
import annals.entity.v1.EntityType;
import annals.entity.v1.Judgement;
import annals.entity.v1.ListCandidatesRequest;
import annals.entity.v1.ListCandidatesResponse;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.PairSide;
import annals.entity.v1.ResolutionOutcome;
import annals.entity.v1.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of pairs worth a decision, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class ReviewQueueIT {
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
  void asksForNearNamesUntilTheyAreJudged() {
    // Given
    NamedEntity one = person("Wilhelmina Osterbrook");
    NamedEntity two = person("Wilhelmina Osterbroek");
    assertThat(one.getId()).isNotEqualTo(two.getId());

    // When
    CandidatePair pair = pair(one, two);

    // Then
    assertThat(pair.getScore()).isBetween(0.25, 1.0);
    assertThat(pair.getValue()).isPositive();
    assertThat(pair.getExplanationList()).isNotEmpty();
    for (PairSide side : List.of(pair.getLeft(), pair.getRight())) {
      assertThat(side.getContextList())
          .isNotEmpty()
          .allSatisfy(
              sentence -> assertThat(sentence.getText()).contains(side.getEntity().getName()));
    }
    Judgement unsure = client.judge(one, two, Verdict.VERDICT_UNSURE);
    assertThat(pairs(one)).isEmpty();
    assertThat(client.entity(one.getId()).getId()).isNotEqualTo(client.entity(two.getId()).getId());
    client.withdraw(unsure);
    assertThat(pair(one, two).getScore()).isEqualTo(pair.getScore());
    Judgement different = client.judge(one, two, Verdict.VERDICT_DIFFERENT);
    assertThat(pairs(one)).isEmpty();
    client.withdraw(different);
    client.judge(one, two, Verdict.VERDICT_SAME);
    assertThat(pairs(client.entity(one.getId()))).isEmpty();
  }

  @Test
  void asksForTheMostValuableFirstAndPages() {
    // Given
    NamedEntity few = person("Bartholomew Nikkanen");
    person("Bartholomew Nikkonen");
    for (int i = 0; i < 3; i++) {
      person("Emmanuelle Vaszary");
      person("Emmanuelle Vaszory");
    }
    NamedEntity many = client.search("Emmanuelle Vaszary").getFirst();
    ListCandidatesRequest request =
        ListCandidatesRequest.newBuilder()
            .setType(EntityType.ENTITY_TYPE_PERSON)
            .setPageSize(1)
            .build();

    // When
    List<CandidatePair> paged = new ArrayList<>();
    String token = "";
    do {
      ListCandidatesResponse page =
          client.editor().listCandidates(request.toBuilder().setPageToken(token).build());
      paged.addAll(page.getPairsList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    // Then
    assertThat(paged)
        .extracting(CandidatePair::getValue)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(paged).doesNotHaveDuplicates();
    List<CandidatePair> all =
        client
            .editor()
            .listCandidates(
                ListCandidatesRequest.newBuilder()
                    .setType(EntityType.ENTITY_TYPE_PERSON)
                    .setPageSize(200)
                    .build())
            .getPairsList();
    assertThat(paged).isEqualTo(all);
    assertThat(all).filteredOn(pair -> names(pair, many)).isNotEmpty();
    assertThat(all).filteredOn(pair -> names(pair, few)).isNotEmpty();
  }

  @Test
  void asksWhomAnOpenMentionNames() {
    // Given
    client.annotate("Augustin Zellweger said on Monday that the fair was over.");
    client.annotate("Benedikta Zellweger said on Monday that the fair was on.");
    UUID article = client.annotate("Mr. Zellweger said on Friday that the fair was late.");
    Mention open =
        client.mentions(article).stream()
            .filter(mention -> mention.getText().contains("Zellweger"))
            .findFirst()
            .orElseThrow();
    assertThat(open.getOutcome()).isEqualTo(ResolutionOutcome.RESOLUTION_OUTCOME_CANDIDATES);

    // When
    List<CandidatePair> asked = open(open);

    // Then
    assertThat(asked).hasSize(1);
    CandidatePair pair = asked.getFirst();
    assertThat(pair.getLeft().getContextList())
        .extracting(ContextSentence::getText)
        .containsExactly("Mr. Zellweger said on Friday that the fair was late.");
    assertThat(open.getCandidatesList())
        .extracting(candidate -> candidate.getEntityId())
        .contains(pair.getRight().getEntity().getId());
    NamedEntity right = pair.getRight().getEntity();
    Judgement unsure = client.judge(side(open), side(right), Verdict.VERDICT_UNSURE);
    assertThat(open(open)).isEmpty();
    client.withdraw(unsure);
    assertThat(open(open)).hasSize(1);
    client.judge(side(open), side(right), Verdict.VERDICT_SAME);
    assertThat(open(open)).isEmpty();
    assertThat(client.mention(article, open.getText()).getEntityId()).isEqualTo(right.getId());
  }

  private List<CandidatePair> open(Mention mention) {
    return client
        .editor()
        .listCandidates(ListCandidatesRequest.newBuilder().setPageSize(200).build())
        .getPairsList()
        .stream()
        .filter(pair -> pair.getLeft().getMention().getId().equals(mention.getId()))
        .toList();
  }

  private List<CandidatePair> pairs(NamedEntity entity) {
    return client
        .editor()
        .listCandidates(
            ListCandidatesRequest.newBuilder().setEntityId(entity.getId()).setPageSize(200).build())
        .getPairsList();
  }

  private CandidatePair pair(NamedEntity one, NamedEntity two) {
    List<CandidatePair> found = pairs(one).stream().filter(pair -> names(pair, two)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static boolean names(CandidatePair pair, NamedEntity entity) {
    return pair.getLeft().getEntity().getId().equals(entity.getId())
        || pair.getRight().getEntity().getId().equals(entity.getId());
  }

  private NamedEntity person(String name) {
    return client.named(client.annotate(name + " said on Monday that the fair was over."), name);
  }
}
