package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.RequestLog.Made;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Makes repeated calls answer with what the first one made. An empty request id is none. */
@ApplicationScoped
class Requests {

  private static final int LONGEST = 200;

  private final RequestLog log;

  Requests(RequestLog log) {
    this.log = log;
  }

  /** What an earlier call with this id made; the same id with another request is refused. */
  Optional<Made> begin(String caller, String requestId, Record request) {
    if (requestId.isEmpty()) {
      return Optional.empty();
    }
    if (requestId.length() > LONGEST || requestId.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          "request_id", "At most " + LONGEST + " characters, none of them U+0000.");
    }
    return log.begin(caller, requestId, digest(request));
  }

  void end(String caller, String requestId, Made made) {
    if (!requestId.isEmpty()) {
      log.end(caller, requestId, made);
    }
  }

  private static String digest(Record request) {
    try {
      byte[] bytes = request.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
