package annals.entity.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where lists of rows with UUIDv7 ids begin. */
final class Rows {
  private Rows() {}

  /** {@code id}, or for null an id after all others. */
  static UUID before(@Nullable UUID id) {
    return id == null ? new UUID(-1, -1) : id;
  }
}
