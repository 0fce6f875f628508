package annals.gateway.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every failed request, RFC 9457. */
@Schema(name = "Problem", description = "What went wrong (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(
            description = "Stable URI of the kind of problem.",
            examples = "urn:annals:problem:invalid-field")
        String type,
    @Schema(description = "The same for every occurrence of the kind.") String title,
    @Schema(description = "The HTTP status.") int status,
    @Schema(description = "What happened this time, for people.") String detail,
    @Schema(description = "The kind for programs.", examples = "INVALID_FIELD") String reason,
    @Schema(description = "The places of the request that are at fault.") List<Fault> errors,
    @Schema(description = "Of JUDGEMENT_CONFLICT: ids of the judgements in the way.")
        List<String> judgements,
    @Schema(description = "Of ENTITY_MERGED and EVENT_MERGED: the id of what it is part of now.")
        @Nullable String survivor,
    @Schema(description = "Finds the request in the logs.") String traceId) {

  /** Metadata of a failure: ids with commas between. */
  public static final String JUDGEMENTS = "judgements";

  /** Metadata of a failure: an id. */
  public static final String SURVIVOR = "survivor";

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The problem that {@code failure} describes. */
  public static Problem of(ProblemException failure, String traceId) {
    ProblemType type = failure.type();
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        failure.detail(),
        type.name(),
        failure.faults(),
        Arrays.stream(failure.metadata().getOrDefault(JUDGEMENTS, "").split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .toList(),
        failure.metadata().get(SURVIVOR),
        traceId);
  }

  /** One place of the request that is at fault: in the body, the query or the headers. */
  @Schema(name = "Fault", description = "One place of the request that is at fault.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(
      @Schema(description = "JSON Pointer into the body.", examples = "/text")
          @Nullable String pointer,
      @Schema(description = "Name of the query parameter.") @Nullable String parameter,
      @Schema(description = "Name of the header.") @Nullable String header,
      @Schema(description = "What is wrong and what would be right.") String detail) {

    /** A fault in the body at a JSON Pointer. */
    public static Fault at(String pointer, String detail) {
      return new Fault(pointer, null, null, detail);
    }

    /** A fault of a query parameter. */
    public static Fault ofParameter(String parameter, String detail) {
      return new Fault(null, parameter, null, detail);
    }

    /** A fault of a header. */
    public static Fault ofHeader(String header, String detail) {
      return new Fault(null, null, header, detail);
    }
  }
}
