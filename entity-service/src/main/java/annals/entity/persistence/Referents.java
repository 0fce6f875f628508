package annals.entity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which ids are answered for by others. */
@ApplicationScoped
class Referents {
  private static final String REDIRECT =
      """
      INSERT INTO referent (id, entity_id) VALUES (:id, :survivor)
      ON CONFLICT (id) DO UPDATE SET entity_id = excluded.entity_id
      """;

  private final EntityManager em;

  Referents(EntityManager em) {
    this.em = em;
  }

  /** The id that answers for each of {@code ids}, known or not. */
  Map<UUID, UUID> survivors(Collection<UUID> ids) {
    Map<UUID, UUID> survivors = new HashMap<>();
    ids.forEach(id -> survivors.put(id, id));
    if (!survivors.isEmpty()) {
      em.createQuery("from ReferentRow where id in :ids", ReferentRow.class)
          .setParameter("ids", survivors.keySet())
          .getResultStream()
          .forEach(row -> survivors.put(row.id, row.entityId));
    }
    return survivors;
  }

  /** The ids that each of {@code ids} answers for, in order. */
  Map<UUID, List<UUID>> of(Collection<UUID> ids) {
    Map<UUID, List<UUID>> referents = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery("from ReferentRow where entityId in :ids order by id", ReferentRow.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(
              row -> referents.computeIfAbsent(row.entityId, id -> new ArrayList<>()).add(row.id));
    }
    return referents;
  }

  /** Lets {@code survivor} answer for {@code id}, and for all that it answered for. */
  void redirect(UUID id, UUID survivor) {
    em.createQuery("update ReferentRow set entityId = :to where entityId = :from")
        .setParameter("to", survivor)
        .setParameter("from", id)
        .executeUpdate();
    em.createNativeQuery(REDIRECT)
        .setParameter("id", id)
        .setParameter("survivor", survivor)
        .executeUpdate();
    em.createQuery("delete from ReferentRow where id = entityId").executeUpdate();
    forget();
  }

  /** Lets {@code id} answer for itself. */
  void release(UUID id) {
    em.createQuery("delete from ReferentRow where id = :id").setParameter("id", id).executeUpdate();
    forget();
  }

  /** Rows read before are outdated. */
  private void forget() {
    em.flush();
    em.clear();
  }
}
