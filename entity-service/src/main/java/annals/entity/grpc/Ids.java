package annals.entity.grpc;

import annals.platform.error.AnnalsException;
import java.util.UUID;

/** Reads ids from requests. */
final class Ids {
  private static final int LENGTH = 36;

  private Ids() {}

  static UUID parse(String field, String id) {
    try {
      if (id.length() == LENGTH) {
        return UUID.fromString(id);
      }
    } catch (IllegalArgumentException e) {
      // Refused below.
    }
    throw AnnalsException.invalid(field, "An id is a UUID.");
  }
}
