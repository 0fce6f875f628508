package annals.gateway.timeline.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One timeline in every format, as files that can be read in review. */
class GoldenFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/timelines/bridge");
  private static final String UPDATE = "annals.golden.update";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @ParameterizedTest
  @EnumSource(TimelineFormat.class)
  void writesWhatIsCheckedIn(TimelineFormat format) throws IOException {
    // When
    String written = readable(format, TimelineFormats.body(format, Samples.bridge(), JSON));
    Path file = FOLDER.resolve("timeline." + format.extension());
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    // Then
    assertThat(written).as("-D%s=true writes it anew", UPDATE).isEqualTo(Files.readString(file));
  }

  /** Line ends as files have them; the ends that a format asks for are tested elsewhere. */
  private static String readable(TimelineFormat format, String body)
      throws JsonProcessingException {
    return switch (format) {
      case CSV, CALENDAR -> body.replace("\r\n", "\n");
      case ATOM -> body.replace("><", ">\n<") + "\n";
      case LINKED_DATA, JSON_FEED, TIMELINE_JS -> JSON.readTree(body).toPrettyString() + "\n";
      case MARKDOWN, PAGE -> body;
    };
  }
}
