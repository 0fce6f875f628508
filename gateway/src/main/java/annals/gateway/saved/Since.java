package annals.gateway.saved;

import annals.gateway.http.Parameters;
import annals.gateway.http.ProblemException;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list of changes begins. Cursors are marked, so that none is taken for a version. */
sealed interface Since {
  /** What cursors start with. */
  String MARK = "c.";

  /** From the first change. */
  record Start() implements Since {}

  /** After a version. */
  record Version(long number) implements Since {}

  /** From a moment on. */
  record Moment(Instant instant) implements Since {}

  /** Where an earlier list ended; the token of the service. */
  record Cursor(String token) implements Since {}

  /** The cursor that stands for a token of the service. */
  static String cursor(String token) {
    return MARK + token;
  }

  /**
   * Reads the parameter.
   *
   * @throws ProblemException 400 when it is none of the forms
   */
  static Since parse(@Nullable String value) {
    String since = Parameters.text("since", value);
    if (since.isEmpty()) {
      return new Start();
    }
    if (since.startsWith(MARK)) {
      return new Cursor(since.substring(MARK.length()));
    }
    if (Forms.NUMBER.matcher(since).matches()) {
      return new Version(VersionParameter.parse("since", since));
    }
    try {
      return new Moment(
          Forms.DAY.matcher(since).matches()
              ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
              : Instant.parse(Parameters.instant("since", since)));
    } catch (DateTimeException | ProblemException neither) {
      throw ProblemException.invalidParameter(
          "since", "Must be a version, an RFC 3339 instant, a day, or a nextCursor.");
    }
  }

  /**
   * The changes from here on.
   *
   * @param request says all but this
   * @throws ProblemException 400 when the cursor is none of this list
   */
  default ListTimelineChangesResponse of(
      ListTimelineChangesRequest.Builder request,
      Function<ListTimelineChangesRequest, ListTimelineChangesResponse> list) {
    try {
      return list.apply(on(request).build());
    } catch (StatusRuntimeException failure) {
      if (this instanceof Cursor && failure.getStatus().getCode() == Status.Code.INVALID_ARGUMENT) {
        throw ProblemException.invalidParameter(
            "since", "Must be the nextCursor of an answer of this timeline, unchanged.");
      }
      throw failure;
    }
  }

  /** The request from here on. */
  default ListTimelineChangesRequest.Builder on(ListTimelineChangesRequest.Builder request) {
    return switch (this) {
      case Start() -> request;
      case Version(long number) -> request.setSinceVersion(number);
      case Moment(Instant instant) ->
          request.setSince(
              Timestamp.newBuilder()
                  .setSeconds(instant.getEpochSecond())
                  .setNanos(instant.getNano()));
      case Cursor(String token) -> request.setPageToken(token);
    };
  }

  /** How versions and days are written. */
  final class Forms {
    static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
    static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Forms() {}
  }
}
