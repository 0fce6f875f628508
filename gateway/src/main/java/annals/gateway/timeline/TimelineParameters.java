package annals.gateway.timeline;

import annals.gateway.http.Parameters;
import annals.timeline.v1.AssembleTimelineRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a timeline on demand is to be about, and how long. */
public class TimelineParameters {
  private static final int MAX_REPEATED = 20;
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final int MAX_SENTENCES = 5;

  @QueryParam("entity")
  @Parameter(description = "Events that concern these; repeat it, up to 20 times.")
  List<String> entities = List.of();

  @QueryParam("mode")
  @Parameter(
      description = "Events that concern all of the entities, as by default, or any of them.",
      schema = @Schema(implementation = EntityMode.class))
  @Nullable String mode;

  @QueryParam("q")
  @Parameter(description = "Words, \"phrases\", -not, or.")
  @Nullable String query;

  @QueryParam("source")
  @Parameter(description = "What one of these sources reports; repeat it, up to 20 times.")
  List<String> sources = List.of();

  @QueryParam("from")
  @Parameter(description = "From this year, month or day.")
  @Nullable String from;

  @QueryParam("to")
  @Parameter(description = "To this year, month or day, inclusive.")
  @Nullable String to;

  @QueryParam("limit")
  @Parameter(
      description = "How many of the most important entries.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @Nullable String limit;

  @QueryParam("minImportance")
  @Parameter(
      description = "Leaves out what is less important than this share of the most important one.",
      schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1", defaultValue = "0"))
  @Nullable String leastImportance;

  @QueryParam("granularity")
  @Parameter(
      description = "One entry by event, as by default, day, month or year.",
      schema = @Schema(implementation = Granularity.class))
  @Nullable String granularity;

  @QueryParam("sentences")
  @Parameter(
      description = "Sentences per entry.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "5", defaultValue = "1"))
  @Nullable String sentences;

  @QueryParam("inferred")
  @Parameter(
      description =
          "true: also leads without a date, on the day of their publication; certainty INFERRED.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Nullable String inferred;

  /** The ids of the entities as given. */
  List<String> entities() {
    return Parameters.texts("entity", entities, MAX_REPEATED).stream()
        .map(id -> Parameters.id("entity", id))
        .toList();
  }

  /** The request without its entities. */
  AssembleTimelineRequest.Builder request() {
    return AssembleTimelineRequest.newBuilder()
        .setMode(EntityMode.proto(Parameters.oneOf("mode", mode, EntityMode.class)))
        .setQuery(Parameters.text("q", query))
        .addAllSources(Parameters.texts("source", sources, MAX_REPEATED))
        .setFrom(Parameters.firstDay("from", from))
        .setTo(Parameters.lastDay("to", to))
        .setLimit(Parameters.number("limit", limit, DEFAULT_LIMIT, MAX_LIMIT))
        .setLeastImportance(Parameters.share("minImportance", leastImportance))
        .setGranularity(
            Granularity.proto(Parameters.oneOf("granularity", granularity, Granularity.class)))
        .setSentences(Parameters.number("sentences", sentences, 1, MAX_SENTENCES))
        .setInferred(Parameters.flag("inferred", inferred));
  }
}
