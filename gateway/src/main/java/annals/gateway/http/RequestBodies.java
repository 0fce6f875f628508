package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies that must be there. */
public final class RequestBodies {
  private RequestBodies() {}

  /** The body, or a 400 when it is empty or {@code null}. */
  public static <T> T required(@Nullable T body) {
    if (body == null) {
      String detail = "The body is empty; a JSON object is needed.";
      throw new ProblemException(
          ProblemType.MALFORMED_BODY, detail, List.of(Fault.at("", detail)), Map.of(), null);
    }
    return body;
  }
}
