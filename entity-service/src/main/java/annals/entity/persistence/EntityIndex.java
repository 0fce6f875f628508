package annals.entity.persistence;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityType;
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
  private static final String DUE =
      "INSERT INTO review_due (entity_id) VALUES (:id) ON CONFLICT DO NOTHING";

  private final EntityManager em;
  private final PostgresCandidateIndex candidates;

  EntityIndex(EntityManager em, PostgresCandidateIndex candidates) {
    this.em = em;
    this.candidates = candidates;
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
    boolean isListed = !words.isEmpty();
    saveClaims(group.survivor());
    List<String> names = entity.names().stream().map(EntityName::text).sorted().toList();
    if (isListed && names.equals(indexedNames(entity.id(), entity.type()))) {
      return;
    }
    replace("entity_word", "word", entity.id(), words);
    if (isListed) {
      candidates.put(entity.id(), entity.type(), names);
      em.createNativeQuery(DUE).setParameter("id", entity.id()).executeUpdate();
    } else {
      candidates.remove(entity.id());
    }
  }

  /** The names that the entity was indexed under last. */
  private List<String> indexedNames(UUID entity, EntityType type) {
    List<?> found =
        em.createNativeQuery(
                "SELECT names FROM entity_search WHERE entity_id = :id AND type = :type",
                String[].class)
            .setParameter("id", entity)
            .setParameter("type", type.name())
            .getResultList();
    return found.isEmpty() ? List.of() : List.of((String[]) found.getFirst());
  }

  /** Indexes the names that are claimed for an entry, merged or not, and the ids of its source. */
  void saveClaims(RegistryEntry entry) {
    if (entry.edition() == 0 && entry.source() == null) {
      return;
    }
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
    candidates.remove(entity);
    em.createNativeQuery("DELETE FROM candidate_pair WHERE left_id = :id OR right_id = :id")
        .setParameter("id", entity)
        .executeUpdate();
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
