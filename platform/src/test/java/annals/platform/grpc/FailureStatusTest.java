package annals.platform.grpc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.protobuf.StatusProto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureStatusTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void namesTheReason(Reason reason) throws InvalidProtocolBufferException {
    Status status = statusOf(new AnnalsException(reason, "what happened"));

    assertThat(status.getMessage()).isEqualTo("what happened");
    assertThat(status.getDetails(0).unpack(ErrorInfo.class).getReason()).isEqualTo(reason.name());
  }

  @Test
  void namesTheFieldAtFault() throws InvalidProtocolBufferException {
    Status status = statusOf(AnnalsException.invalid("draft.text", "The text is blank."));

    assertThat(status.getCode()).isEqualTo(Code.INVALID_ARGUMENT_VALUE);
    BadRequest fields = status.getDetails(1).unpack(BadRequest.class);
    assertThat(fields.getFieldViolations(0).getField()).isEqualTo("draft.text");
    assertThat(fields.getFieldViolations(0).getDescription()).isEqualTo("The text is blank.");
  }

  @Test
  void tellsNothingOfAnUnexpectedFailureButItsTraceId() throws InvalidProtocolBufferException {
    Status status = statusOf(new IllegalStateException("SELECT secret FROM table"));

    assertThat(status.getCode()).isEqualTo(Code.INTERNAL_VALUE);
    assertThat(status.toString()).doesNotContain("secret").doesNotContain("IllegalState");
    assertThat(status.getDetails(0).unpack(ErrorInfo.class).getMetadataMap())
        .containsOnlyKeys(FailureStatus.TRACE_ID);
  }

  @Test
  void tellsMissingTokensFromMissingRoles() {
    assertThat(
            io.grpc.Status.fromThrowable(
                    FailureStatus.of(new io.quarkus.security.UnauthorizedException()))
                .getCode())
        .isEqualTo(io.grpc.Status.Code.UNAUTHENTICATED);
    assertThat(
            io.grpc.Status.fromThrowable(
                    FailureStatus.of(new io.quarkus.security.ForbiddenException()))
                .getCode())
        .isEqualTo(io.grpc.Status.Code.PERMISSION_DENIED);
  }

  private static Status statusOf(Throwable failure) {
    return requireNonNull(StatusProto.fromThrowable(FailureStatus.of(failure)));
  }
}
