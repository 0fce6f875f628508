package annals.entity.persistence;

import annals.entity.domain.EntityName;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.names.Fold;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.ClaimKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What entities are found by: words of their names, names that are claimed, external ids. */
@ApplicationScoped
class EntityIndex {
  private final EntityManager em;

  EntityIndex(EntityManager em) {
    this.em = em;
  }

  /** Indexes the surviving entity of a group. */
  void save(EntityGroup group) {
    NamedEntity entity = group.entity();
    Set<String> words = new TreeSet<>();
    if (group.survivor().isListed() || !group.merged().isEmpty()) {
      for (EntityName name : entity.names()) {
        Fold.words(name.text()).forEach(word -> words.add(Fold.romanised(word)));
      }
    }
    replace("entity_word", "word", entity.id(), words);
    saveClaims(group.survivor());
  }

  /** Indexes the names that are claimed for an entry, merged or not, and the ids of its source. */
  void saveClaims(RegistryEntry entry) {
    Set<String> keys = new TreeSet<>();
    entry.claimedForms().forEach(form -> keys.addAll(ClaimKeys.of(form)));
    replace("entity_claim", "key", entry.id(), keys);
    if (entry.source() != null) {
      saveExternalIds(entry.id(), entry.source().externalIds());
    }
  }

  private void saveExternalIds(UUID entity, Map<String, String> ids) {
    ids.forEach(
        (scheme, id) ->
            em.createNativeQuery(
                    """
                    INSERT INTO entity_external_id (scheme, id, entity_id)
                    VALUES (:scheme, :id, :entity) ON CONFLICT DO NOTHING
                    """)
                .setParameter("scheme", scheme)
                .setParameter("id", id)
                .setParameter("entity", entity)
                .executeUpdate());
  }

  /** Lets nobody find an entity by its words. */
  void forget(UUID entity) {
    replace("entity_word", "word", entity, Set.of());
  }

  Optional<UUID> byExternalId(String scheme, String id) {
    List<?> found =
        em.createNativeQuery(
                "SELECT entity_id FROM entity_external_id WHERE scheme = :scheme AND id = :id",
                UUID.class)
            .setParameter("scheme", scheme)
            .setParameter("id", id)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  private void replace(String table, String column, UUID entity, Set<String> values) {
    em.createNativeQuery("DELETE FROM " + table + " WHERE entity_id = :id")
        .setParameter("id", entity)
        .executeUpdate();
    if (!values.isEmpty()) {
      em.createNativeQuery(
              "INSERT INTO %s (%s, entity_id) SELECT unnest(CAST(:values AS text[])), :id"
                  .formatted(table, column))
          .setParameter("values", values.toArray(String[]::new))
          .setParameter("id", entity)
          .executeUpdate();
    }
  }
}
