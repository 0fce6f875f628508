package annals.gateway.timeline.format;

import annals.gateway.format.LinkedData;
import annals.gateway.http.ProblemException;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats that timelines are served in besides the JSON of the API. */
public enum TimelineFormat {
  LINKED_DATA("jsonld", LinkedData.MEDIA_TYPE, "jsonld"),
  CSV("csv", TimelineFormat.CSV_TYPE, "csv"),
  CALENDAR("ics", TimelineFormat.CALENDAR_TYPE, "ics"),
  JSON_FEED("jsonfeed", TimelineFormat.JSON_FEED_TYPE, "feed.json"),
  ATOM("atom", TimelineFormat.ATOM_TYPE, "atom"),
  MARKDOWN("markdown", TimelineFormat.MARKDOWN_TYPE, "md"),
  PAGE("html", MediaType.TEXT_HTML, "html"),
  /** By its name alone: its media type is that of the API's own JSON. */
  TIMELINE_JS("timelinejs", MediaType.APPLICATION_JSON, "timelinejs.json");

  /** What the parameter of routes says of itself. */
  public static final String PARAMETER =
      "json, jsonld, csv, ics, jsonfeed, atom, markdown, html or timelinejs (TimelineJS 3); counts"
          + " more than Accept.";

  /** RFC 4180. */
  public static final String CSV_TYPE = "text/csv";

  /** RFC 5545. */
  public static final String CALENDAR_TYPE = "text/calendar";

  /** JSON Feed 1.1. */
  public static final String JSON_FEED_TYPE = "application/feed+json";

  /** RFC 4287. */
  public static final String ATOM_TYPE = "application/atom+xml";

  /** RFC 7763. */
  public static final String MARKDOWN_TYPE = "text/markdown";

  private static final String API = "json";

  private final String parameter;
  private final String mediaType;
  private final String extension;

  TimelineFormat(String parameter, String mediaType, String extension) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /**
   * The format that a request wants; empty for the JSON of the API.
   *
   * @param format the parameter of that name, which counts more than Accept
   * @param accepted the media types of Accept, the most wanted first
   * @throws ProblemException 400 for an unknown name
   */
  public static Optional<TimelineFormat> wanted(@Nullable String format, List<MediaType> accepted) {
    if (format == null || format.isEmpty()) {
      return accepted.stream()
          .flatMap(
              type ->
                  type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                      ? Stream.of(Optional.<TimelineFormat>empty())
                      : Arrays.stream(values())
                          .filter(one -> MediaType.valueOf(one.mediaType).isCompatible(type))
                          .map(Optional::of))
          .findFirst()
          .orElse(Optional.empty());
    }
    String name = format.toLowerCase(Locale.ROOT);
    if (name.equals(API)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(one -> one.parameter.equals(name))
            .findFirst()
            .orElseThrow(TimelineFormat::unknown));
  }

  /** Its name in the parameter. */
  String parameter() {
    return parameter;
  }

  /** What it is sent as. */
  MediaType mediaType() {
    return switch (this) {
      case CSV -> new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));
      // JSON is UTF-8 always and has no such parameter.
      case LINKED_DATA, JSON_FEED, TIMELINE_JS -> MediaType.valueOf(mediaType);
      case CALENDAR, ATOM, MARKDOWN, PAGE -> MediaType.valueOf(mediaType).withCharset("UTF-8");
    };
  }

  /** The end of the name of a file that holds it. */
  String extension() {
    return extension;
  }

  private static ProblemException unknown() {
    return ProblemException.invalidParameter(
        "format",
        Stream.concat(Stream.of(API), Arrays.stream(values()).map(TimelineFormat::parameter))
            .collect(Collectors.joining(", ", "Must be one of ", ".")));
  }
}
