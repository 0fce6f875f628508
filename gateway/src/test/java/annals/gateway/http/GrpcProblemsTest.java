package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.http.Problem.Fault;
import annals.platform.error.AnnalsException;
import annals.platform.error.FieldViolation;
import annals.platform.error.Reason;
import annals.platform.grpc.FailureStatus;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrpcProblemsTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonKeepsItsNameFromServiceToClient(Reason reason) {
    // When
    ProblemException problem =
        GrpcProblems.of(sent(new AnnalsException(reason, "It was so.")), "GET");
    // Then
    assertThat(problem.type().name()).isEqualTo(reason.name());
    assertThat(problem.type().title()).isEqualTo(reason.title());
    if (reason != Reason.INTERNAL) {
      assertThat(problem.detail()).isEqualTo("It was so.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHENTICATED, 401",
    "PERMISSION_DENIED, 403",
    "NOT_FOUND, 404",
    "INVALID_ARGUMENT, 400",
    "ABORTED, 412",
    "ALREADY_EXISTS, 409",
    "FAILED_PRECONDITION, 409",
    "RESOURCE_EXHAUSTED, 413",
    "UNAVAILABLE, 503",
    "DEADLINE_EXCEEDED, 503",
    "UNKNOWN, 500",
    "INTERNAL, 500",
    "UNIMPLEMENTED, 500",
    "DATA_LOSS, 500",
  })
  void bareStatusesAreAnsweredWithoutTheirText(Status.Code code, int status) {
    // When
    ProblemException problem =
        GrpcProblems.of(
            code.toStatus().withDescription("com.example.Leak").asRuntimeException(), "GET");
    // Then
    assertThat(problem.type().status()).isEqualTo(status);
    assertThat(problem.detail()).doesNotContain("Leak");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, draft.text, /text, ,",
    "PATCH, draft.authors[2], /authors/2, ,",
    "POST, draft.authors.2, /authors/2, ,",
    "POST, canonical_url, /canonicalUrl, ,",
    "POST, request_id, , , Idempotency-Key",
    "DELETE, etag, , , If-Match",
    "GET, query, , q,",
    "GET, entity_ids, , entity,",
    "GET, page_token, , pageToken,",
    "GET, published_from, , publishedFrom,",
  })
  void namesFieldsAsTheClientKnowsThem(
      String method, String field, String pointer, String parameter, String header) {
    // When
    ProblemException problem =
        GrpcProblems.of(
            sent(
                new AnnalsException(
                    Reason.INVALID_FIELD,
                    "Wrong.",
                    List.of(new FieldViolation(field, "Wrong.")),
                    Map.of())),
            method);
    // Then
    assertThat(problem.faults()).containsExactly(new Fault(pointer, parameter, header, "Wrong."));
  }

  @Test
  void tellsWhenToComeAgain() {
    assertThat(GrpcProblems.of(Status.UNAVAILABLE.asRuntimeException(), "GET").headers())
        .containsEntry("Retry-After", "5");
  }

  private static StatusRuntimeException sent(AnnalsException failure) {
    StatusException sent = (StatusException) FailureStatus.of(failure);
    return new StatusRuntimeException(sent.getStatus(), sent.getTrailers());
  }
}
