package annals.gateway.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import annals.entity.v1.CandidatePair;
import annals.entity.v1.ContextSentence;
import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.Judgement;
import annals.entity.v1.ListCandidatesRequest;
import annals.entity.v1.ListJudgementsRequest;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.PairSide;
import annals.entity.v1.Verdict;
import annals.entity.v1.WithdrawJudgementRequest;
import annals.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class JudgementsIT extends GatewayTest {
  private static final String LEFT = "01890000-0000-7000-8000-00000000000a";
  private static final String RIGHT = "01890000-0000-7000-8000-00000000000b";

  @Test
  void saysThatAMentionIsAnEntity() {
    // When
    Response made =
        json(pair("SAME", "It is her."))
            .header("Idempotency-Key", "judge-1")
            .post("/v1/judgements");
    // Then
    made.then()
        .statusCode(201)
        .header("Location", "/v1/judgements/" + made.path("id"))
        .body("left.entity", equalTo(LEFT))
        .body("left.mention", nullValue())
        .body("right.mention", equalTo(RIGHT))
        .body("verdict", equalTo("SAME"))
        .body("madeBy", equalTo("editor"))
        .body("withdrawnAt", nullValue());
    CreateJudgementRequest request = services.curation.last(CreateJudgementRequest.class);
    assertThat(request.getRequestId()).isEqualTo("judge-1");
    assertThat(request.getVerdict()).isEqualTo(Verdict.VERDICT_SAME);
  }

  @Test
  void namesTheJudgementsInTheWay() {
    json(pair("DIFFERENT", "against others"))
        .post("/v1/judgements")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("reason", equalTo("JUDGEMENT_CONFLICT"))
        .body("judgements", contains("j-1", "j-2"))
        .body(not(containsString("not for outside")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                            | /verdict",
        "{\"verdict\": \"MAYBE\"}                                      | /verdict",
        "{\"verdict\": \"SAME\"}                                       | /left",
        "{\"verdict\": \"SAME\", \"left\": {}}                         | /left",
        "{\"verdict\": \"SAME\", \"left\": {\"entity\": \"a\"}}        | /left/entity",
        "{\"verdict\": \"SAME\", \"left\": {\"article\": \"a\"}}       | /left/article",
        "{\"verdict\": \"SAME\", \"left\": 5}                          | /left",
        "{\"verdict\": \"SAME\", \"left\": {\"entity\": \"01890000-0000-7000-8000-00000000000a\"}} | /right",
        "{\"verdict\": \"SAME\", \"left\": {\"entity\": \"01890000-0000-7000-8000-00000000000a\"}, \"right\": {\"entity\": \"01890000-0000-7000-8000-00000000000A\"}} | /right",
        "{\"verdict\": \"SAME\", \"left\": {\"entity\": \"01890000-0000-7000-8000-00000000000a\", \"mention\": \"01890000-0000-7000-8000-00000000000a\"}} | /left",
      })
  void namesWhatAJudgementLacks(String body, String pointer) {
    json(body)
        .post("/v1/judgements")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer));
    assertThat(services.curation.received()).isEmpty();
  }

  @Test
  void withdrawsAJudgementThatWasSeen() {
    // Given
    String path =
        "/v1/judgements/" + services.curation.add(Judgement.newBuilder().setReason("It is her."));
    String tag = as("editor").get(path).header("ETag");
    as("editor").header("If-None-Match", tag).get(path).then().statusCode(304);
    // Then
    as("editor").delete(path).then().statusCode(428);
    as("editor").header("If-Match", "\"j0.00\"").delete(path).then().statusCode(412);
    as("editor")
        .header("If-Match", tag)
        .queryParam("reason", "It is not.")
        .delete(path)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("withdrawnBy", equalTo("editor"))
        .body("withdrawalReason", equalTo("It is not."));
    assertThat(services.curation.last(WithdrawJudgementRequest.class).getReason())
        .isEqualTo("It is not.");
    // And: it is out of the list unless it is asked for.
    as("editor").get("/v1/judgements").then().body("judgements", hasSize(0));
    as("editor")
        .queryParam("withdrawn", "true")
        .queryParam("verdict", "same")
        .queryParam("entity", LEFT)
        .get("/v1/judgements")
        .then()
        .body("judgements", hasSize(1));
    ListJudgementsRequest request = services.curation.last(ListJudgementsRequest.class);
    assertThat(request.getVerdict()).isEqualTo(Verdict.VERDICT_SAME);
    assertThat(request.getEntityId()).isEqualTo(LEFT);
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    for (String id : new String[] {"nonsense", LEFT}) {
      as("editor")
          .get("/v1/judgements/" + id)
          .then()
          .statusCode(404)
          .body("reason", equalTo("JUDGEMENT_NOT_FOUND"));
      as("editor").header("If-Match", "*").delete("/v1/judgements/" + id).then().statusCode(404);
    }
  }

  @Test
  void showsPairsWithBothSidesAndTheirSentences() {
    // Given
    services.curation.add(
        CandidatePair.newBuilder()
            .setLeft(
                PairSide.newBuilder()
                    .setEntity(NamedEntity.newBuilder().setId(LEFT).setName("Mara Lindqvist"))
                    .addContext(ContextSentence.newBuilder().setText("Mara Lindqvist spoke.")))
            .setRight(PairSide.newBuilder().setMention(Mention.newBuilder().setId(RIGHT)))
            .setScore(0.5)
            .setValue(12)
            .build());
    // Then
    as("editor")
        .queryParam("type", "person")
        .queryParam("entity", LEFT)
        .get("/v1/candidates")
        .then()
        .statusCode(200)
        .body("candidates[0].left.entity.name", equalTo("Mara Lindqvist"))
        .body("candidates[0].left.mention", nullValue())
        .body("candidates[0].left.context[0].text", equalTo("Mara Lindqvist spoke."))
        .body("candidates[0].right.mention.id", equalTo(RIGHT))
        .body("candidates[0].value", equalTo(12f));
    assertThat(services.curation.last(ListCandidatesRequest.class).getEntityId()).isEqualTo(LEFT);
  }

  private static String pair(String verdict, String reason) {
    return """
    {"left": {"entity": "%s"}, "right": {"mention": "%s"}, "verdict": "%s", "reason": "%s"}
    """
        .formatted(LEFT, RIGHT, verdict, reason);
  }

  private static RequestSpecification json(String body) {
    return as("editor").contentType("application/json").body(body);
  }
}
