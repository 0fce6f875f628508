package annals.article.domain;

import java.util.Optional;
import java.util.UUID;

/** Remembers which request made what. The port to the database; used inside a transaction. */
public interface RequestKeys {
  /**
   * Claims a key for what is about to be made.
   *
   * @return what the key made before, if it was used; the claim is then void
   */
  Optional<UUID> claim(RequestKey key, UUID made);
}
