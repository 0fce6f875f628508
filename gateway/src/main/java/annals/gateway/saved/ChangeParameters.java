package annals.gateway.saved;

import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Which timeline a change is of, and what it rests on. */
public class ChangeParameters {
  @PathParam("id")
  String id = "";

  @HeaderParam(HttpHeaders.IF_MATCH)
  @Nullable String ifMatch;

  @HeaderParam("Idempotency-Key")
  @Nullable String key;

  /**
   * The id of the timeline.
   *
   * @throws annals.gateway.http.ProblemException 404 when there can be no such timeline
   */
  String timeline() {
    return PathIds.timeline(id);
  }

  /** If-Match as it came. */
  @Nullable String ifMatch() {
    return ifMatch;
  }

  /** What a repeated call is known by; empty when the caller gave no key. */
  String requestId() {
    return key == null ? "" : Parameters.idempotencyKey(key);
  }
}
