package annals.gateway.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import annals.gateway.testing.GatewayTest;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.Quote;
import annals.timeline.v1.QuoteKind;
import annals.timeline.v1.Speaker;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuotesIT extends GatewayTest {
  private static final String ARTICLE = "01890000-0000-7000-8000-000000000003";

  @Test
  void showsWhoSaidWhatUnderThePresentName() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    String old = services.entities.mergedInto(mara);
    services.timelines.quotes(
        ListQuotesResponse.newBuilder()
            .addQuotes(
                Quote.newBuilder()
                    .setText("We opened early.")
                    .setKind(QuoteKind.QUOTE_KIND_DIRECT)
                    .setCue("said")
                    .setEventId(ARTICLE)
                    .setSpeaker(
                        Speaker.newBuilder()
                            .setText("the mayor")
                            .setEntityId(old)
                            .setEntityName("M. L.")))
            .addQuotes(Quote.newBuilder().setText("Nobody asked."))
            .build());
    // Then
    as("reader")
        .queryParam("speaker", old)
        .queryParam("entity", mara)
        .queryParam("q", "early")
        .queryParam("from", "2031-05")
        .queryParam("to", "2031-05")
        .queryParam("event", ARTICLE)
        .get("/v1/quotes")
        .then()
        .statusCode(200)
        .body("quotes[0].kind", equalTo("DIRECT"))
        .body("quotes[0].event", equalTo(ARTICLE))
        .body("quotes[1].event", nullValue())
        .body("quotes[0].speaker.text", equalTo("the mayor"))
        .body("quotes[0].speaker.entity.id", equalTo(mara))
        .body("quotes[0].speaker.entity.name", equalTo("Mara Lindqvist"))
        .body("quotes[1].speaker", nullValue());
    assertThat(services.timelines.last(ListQuotesRequest.class))
        .isEqualTo(
            ListQuotesRequest.newBuilder()
                .setSpeakerId(mara)
                .setEntityId(mara)
                .setQuery("early")
                .setFrom("2031-05-01")
                .setTo("2031-05-31")
                .setEventId(ARTICLE)
                .setPageSize(50)
                .build());
  }

  @Test
  void listsTheQuotesOfAnArticleAndOfAnEntity() {
    // Given
    String mara = services.entities.person("Mara Lindqvist");
    services.timelines.quotes(
        ListQuotesResponse.newBuilder().addQuotes(Quote.newBuilder().setText("Early.")).build());
    // Then
    as("reader").get("/v1/articles/" + ARTICLE + "/quotes").then().statusCode(200);
    assertThat(services.timelines.last(ListQuotesRequest.class).getArticleId()).isEqualTo(ARTICLE);
    as("reader").get("/v1/entities/" + mara + "/quotes").then().statusCode(200);
    assertThat(services.timelines.last(ListQuotesRequest.class).getSpeakerId()).isEqualTo(mara);
  }
}
