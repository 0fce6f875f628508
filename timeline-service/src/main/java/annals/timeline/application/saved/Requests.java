package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.RequestLog.Made;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Makes repeated calls answer with what the first one made. An empty request id is none. */
@ApplicationScoped
class Requests {

  private static final int LONGEST = 255;

  private final RequestLog log;

  Requests(RequestLog log) {
    this.log = log;
  }

  /**
   * Does something, or finds what an earlier call with this id did; the same id with another
   * request is refused.
   */
  Made once(String caller, String requestId, Record request, Supplier<Made> act) {
    if (requestId.isEmpty()) {
      return act.get();
    }
    if (requestId.length() > LONGEST || requestId.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          "request_id", "At most " + LONGEST + " characters, none of them U+0000.");
    }
    return log.begin(caller, requestId, digest(request))
        .orElseGet(
            () -> {
              Made made = act.get();
              log.end(caller, requestId, made);
              return made;
            });
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
