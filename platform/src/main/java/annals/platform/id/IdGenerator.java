package annals.platform.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers. A port, so that tests can count instead. */
@FunctionalInterface
public interface IdGenerator {
  /** A UUID that no other call returns. */
  UUID next();

  /** UUIDv7 (RFC 9562): ordered by time of creation, also within one millisecond. */
  static IdGenerator uuidV7() {
    return UuidCreator::getTimeOrderedEpochPlus1;
  }
}
