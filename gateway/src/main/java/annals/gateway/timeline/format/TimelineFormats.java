package annals.gateway.timeline.format;

import annals.gateway.http.EntityTags;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers with timelines in the formats of other programs. */
@ApplicationScoped
public class TimelineFormats {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
  private static final int NAME_LENGTH = 60;

  private final EntityTags tags;
  private final HttpHeaders headers;
  private final ObjectMapper json;

  TimelineFormats(EntityTags tags, ObjectMapper json, HttpHeaders headers) {
    this.tags = tags;
    this.headers = headers;
    this.json = json;
  }

  /**
   * The format that the present request wants; empty for the JSON of the API.
   *
   * @param format the parameter of that name
   * @throws annals.gateway.http.ProblemException 400 for an unknown name
   */
  public Optional<TimelineFormat> wanted(@Nullable String format) {
    return TimelineFormat.wanted(format, headers.getAcceptableMediaTypes());
  }

  /**
   * Answers with the timeline in a format, or with 304.
   *
   * @param version what changes of the timeline may rest on; null when it cannot be changed
   */
  public Response answer(
      TimelineFormat format,
      TimelineDocument timeline,
      @Nullable String version,
      @Nullable String ifNoneMatch) {
    String body = body(format, timeline, json);
    String tag = version == null ? tags.ofBody(body) : tags.ofVersion(version, body);
    Response.ResponseBuilder response =
        Response.fromResponse(tags.answer(body, tag, ifNoneMatch))
            .type(format.mediaType())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    return format == TimelineFormat.PAGE
        ? response.header("Content-Security-Policy", TimelinePage.policy(timeline)).build()
        : response
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, timeline.title()))
            .build();
  }

  /** The timeline in a format; JSON is written by {@code json}. */
  static String body(TimelineFormat format, TimelineDocument timeline, ObjectMapper json) {
    return switch (format) {
      case LINKED_DATA -> text(LinkedTimeline.of(timeline), json);
      case CSV -> CsvFormat.of(timeline);
      case CALENDAR -> CalendarFormat.of(timeline);
      case JSON_FEED -> text(JsonFeed.of(timeline), json);
      case ATOM -> AtomFormat.of(timeline);
      case MARKDOWN -> MarkdownFormat.of(timeline);
      case PAGE -> TimelinePage.of(timeline);
      case TIMELINE_JS -> text(TimelineJs.of(timeline), json);
    };
  }

  private static String text(Map<String, Object> body, ObjectMapper json) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Feeds are read where they are; the others are files with a name of plain letters. */
  private static String disposition(TimelineFormat format, String title) {
    String kind =
        switch (format) {
          case CSV, CALENDAR, MARKDOWN, TIMELINE_JS -> "attachment";
          case LINKED_DATA, JSON_FEED, ATOM, PAGE -> "inline";
        };
    return "%s; filename=\"%s.%s\"".formatted(kind, name(title), format.extension());
  }

  /** The title in the letters that every file system takes. */
  static String name(String title) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String name = NO_NAME.matcher(plain).replaceAll("-");
    String cut = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "timeline" : trimmed;
  }
}
