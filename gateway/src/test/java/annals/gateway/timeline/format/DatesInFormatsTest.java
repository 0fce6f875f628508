package annals.gateway.timeline.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are not one day are never shown as one. */
class DatesInFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://annals.invalid/timelines/";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory ->
              factory.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:timelines/")));

  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 20310506, 20310507",
    "2031-05, 20310501, 20310601",
    "2031, 20310101, 20320101",
    "203X, 20300101, 20400101",
    "2031-24, 20311201, 20320301",
    "2031-05-06/2031-05-09, 20310506, 20310510",
    "2031~, 20310101, 20320101",
    "9999-12, 99991201, 99991231"
  })
  void spansAllDaysThatItMayHaveBeen(String edtf, String first, String end) {
    assertThat(TimelineFormats.body(TimelineFormat.CALENDAR, Samples.dated(edtf), JSON))
        .contains("BEGIN:VEVENT")
        .contains("DTSTART;VALUE=DATE:" + first + "\r\n")
        .contains("DTEND;VALUE=DATE:" + end + "\r\n")
        .contains("X-ANNALS-EDTF:" + edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-02-18", "2031-05/..", "../2031", "soon", "2031-02-30"})
  void isNoEventWithoutTwoEnds(String edtf) {
    assertThat(TimelineFormats.body(TimelineFormat.CALENDAR, Samples.dated(edtf), JSON))
        .contains("BEGIN:VJOURNAL")
        .doesNotContain("DTSTART", "VEVENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-06|{\"year\":2031,\"month\":5,\"day\":6}|",
        "2031-05|{\"year\":2031,\"month\":5}|",
        "2031|{\"year\":2031}|",
        "203X|{\"year\":2030}|{\"year\":2039}",
        "2031-22|{\"year\":2031,\"month\":6}|{\"year\":2031,\"month\":8}",
        "2031-05-06/2031-06|{\"year\":2031,\"month\":5,\"day\":6}|{\"year\":2031,\"month\":6,\"day\":30}",
        "2031-05-06/..|{\"year\":2031,\"month\":5,\"day\":6}|"
      })
  void givesTimelineJsWhatIsKnown(String edtf, String start, String end) throws IOException {
    JsonNode slide =
        JSON.readTree(TimelineFormats.body(TimelineFormat.TIMELINE_JS, Samples.dated(edtf), JSON))
            .at("/events/0");
    assertThat(slide.at("/start_date").toString()).isEqualTo(start);
    assertThat(slide.at("/end_date").toString()).isEqualTo(end == null ? "" : end);
    assertThat(slide.at("/display_date").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 2031-05-06, 2031-05-06",
    "2031-05/2031-07, 2031-05, 2031-07",
    "2031-05/.., 2031-05,",
    "2031-24,,",
    "2031~,,",
    "2031~/2032,,",
    "203X,,",
    "XXXX-02-18,,"
  })
  void givesSchemaOrgDatesThatSayTheSame(String edtf, String start, String end) throws IOException {
    JsonNode event =
        JSON.readTree(TimelineFormats.body(TimelineFormat.LINKED_DATA, Samples.dated(edtf), JSON))
            .at("/itemListElement/0/item");
    assertThat(event.at("/startDate").asText(null)).isEqualTo(start);
    assertThat(event.at("/endDate").asText(null)).isEqualTo(end);
    assertThat(event.at("/identifier/value").asText()).isEqualTo(edtf);
  }

  @Test
  void tellsOnTheTitleSlideWhatHasNoDate() throws IOException {
    JsonNode json =
        JSON.readTree(
            TimelineFormats.body(TimelineFormat.TIMELINE_JS, Samples.dated("XXXX-02-18"), JSON));
    assertThat(json.at("/events")).isEmpty();
    assertThat(json.at("/title/text/text").asText())
        .contains("18 February, year unknown", "It was.");
  }

  @Test
  void keepsToThePublishedFormOfTimelineJs() {
    assertThat(
            SCHEMAS
                .getSchema(SchemaLocation.of(BASE + "timelinejs.json"))
                .validate(
                    TimelineFormats.body(TimelineFormat.TIMELINE_JS, Samples.bridge(), JSON),
                    InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TimelineFormat.class)
  void leadsBackToTheWordsInEveryFormat(TimelineFormat format) {
    String body = TimelineFormats.body(format, Samples.dated("2031"), JSON).replace("\r\n ", "");
    assertThat(body)
        .contains("/v1/articles/01890000-0000-7000-8000-0000000000a0")
        .contains("It was.");
  }

  @ParameterizedTest
  @CsvSource({
    "The bridge at Sundvik, the-bridge-at-sundvik",
    "\u00c5lesund: \"caf\u00e9\", alesund-cafe",
    "\u05d0\u05d1, timeline"
  })
  void namesFilesInPlainLetters(String title, String name) {
    assertThat(TimelineFormats.name(title)).isEqualTo(name);
  }
}
