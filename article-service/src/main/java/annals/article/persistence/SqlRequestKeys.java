package annals.article.persistence;

import annals.article.domain.RequestKey;
import annals.article.domain.RequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/** {@link RequestKeys} on PostgreSQL. Two requests with one key wait for each other. */
@ApplicationScoped
class SqlRequestKeys implements RequestKeys {
  private static final String CLAIM =
      """
      INSERT INTO request_key (caller, request_id, digest, made)
      VALUES (:caller, :requestId, :digest, :made) ON CONFLICT DO NOTHING
      """;
  private static final String FIND =
      "SELECT digest, made FROM request_key WHERE caller = :caller AND request_id = :requestId";

  private final EntityManager entityManager;

  SqlRequestKeys(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<UUID> claim(RequestKey key, UUID made) {
    int claimed =
        entityManager
            .createNativeQuery(CLAIM)
            .setParameter("caller", key.caller())
            .setParameter("requestId", key.requestId())
            .setParameter("digest", key.digest())
            .setParameter("made", made)
            .executeUpdate();
    if (claimed == 1) {
      return Optional.empty();
    }
    Tuple earlier =
        (Tuple)
            entityManager
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("caller", key.caller())
                .setParameter("requestId", key.requestId())
                .getSingleResult();
    if (!earlier.get("digest", String.class).equals(key.digest())) {
      throw key.reused();
    }
    return Optional.of(earlier.get("made", UUID.class));
  }
}
