package annals.entity.persistence;

import annals.entity.application.EntityStore;
import annals.entity.domain.EntityName;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.names.Fold;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** People and organisations, on PostgreSQL. */
@ApplicationScoped
public class PanacheEntityStore implements EntityStore, PanacheRepositoryBase<EntityRow, UUID> {
  PanacheEntityStore() {}

  @Override
  public Map<UUID, NamedEntity> find(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, UUID> survivors = new HashMap<>();
    ids.forEach(id -> survivors.put(id, id));
    em().createQuery("from ReferentRow where id in :ids", ReferentRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> survivors.put(row.id, row.entityId));
    Map<UUID, NamedEntity> entities =
        entities(list("id in ?1", Set.copyOf(survivors.values()))).stream()
            .collect(Collectors.toMap(NamedEntity::id, entity -> entity));
    Map<UUID, NamedEntity> found = new HashMap<>();
    survivors.forEach(
        (id, survivor) -> {
          NamedEntity entity = entities.get(survivor);
          if (entity != null) {
            found.put(id, entity);
          }
        });
    return found;
  }

  @Override
  public void save(Collection<NamedEntity> entities) {
    for (NamedEntity entity : entities) {
      EntityRow row = findById(entity.id());
      boolean fresh = row == null;
      if (row == null) {
        row = new EntityRow();
        row.id = entity.id();
      }
      row.takeOver(entity);
      if (fresh) {
        persist(row);
      }
    }
    flush();
    entities.forEach(this::saveWords);
  }

  private void saveWords(NamedEntity entity) {
    em().createNativeQuery("DELETE FROM entity_word WHERE entity_id = :id")
        .setParameter("id", entity.id())
        .executeUpdate();
    Set<String> words = new TreeSet<>();
    for (EntityName name : entity.names()) {
      Fold.words(name.text()).forEach(word -> words.add(Fold.romanised(word)));
    }
    if (!words.isEmpty()) {
      em().createNativeQuery(
              "INSERT INTO entity_word (word, entity_id) SELECT unnest(CAST(:words AS text[])), :id")
          .setParameter("words", words.toArray(String[]::new))
          .setParameter("id", entity.id())
          .executeUpdate();
    }
  }

  @Override
  public void merge(Map<UUID, UUID> merged) {
    merged.forEach(
        (from, to) -> {
          em().createQuery("update ReferentRow set entityId = :to where entityId = :from")
              .setParameter("to", to)
              .setParameter("from", from)
              .executeUpdate();
          ReferentRow referent = new ReferentRow();
          referent.id = from;
          referent.entityId = to;
          em().persist(referent);
          deleteById(from);
          em().createNativeQuery("DELETE FROM entity_word WHERE entity_id = :id")
              .setParameter("id", from)
              .executeUpdate();
        });
    flush();
  }

  @Override
  public List<NamedEntity> search(Search search, int limit) {
    StringBuilder sql = new StringBuilder("SELECT * FROM entity WHERE mention_count > 0");
    if (search.type() != null) {
      sql.append(" AND type = :type");
    }
    for (int i = 0; i < search.words().size(); i++) {
      sql.append(" AND id IN (SELECT entity_id FROM entity_word WHERE word >= :from")
          .append(i)
          .append(" AND word < :to")
          .append(i)
          .append(")");
    }
    if (search.afterId() != null) {
      sql.append(" AND (mention_count < :mentions OR (mention_count = :mentions AND id > :after))");
    }
    sql.append(" ORDER BY mention_count DESC, id");
    Query query = em().createNativeQuery(sql.toString(), EntityRow.class).setMaxResults(limit);
    bind(query, search);
    List<?> rows = query.getResultList();
    return entities(rows.stream().map(EntityRow.class::cast).toList());
  }

  private static void bind(Query query, Search search) {
    if (search.type() != null) {
      query.setParameter("type", search.type().name());
    }
    for (int i = 0; i < search.words().size(); i++) {
      query.setParameter("from" + i, search.words().get(i));
      query.setParameter("to" + i, search.words().get(i) + Character.MAX_VALUE);
    }
    if (search.afterId() != null) {
      query.setParameter("mentions", search.afterMentions());
      query.setParameter("after", search.afterId());
    }
  }

  private List<NamedEntity> entities(List<EntityRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<UUID>> referents = new HashMap<>();
    em().createQuery("from ReferentRow where entityId in :ids order by id", ReferentRow.class)
        .setParameter("ids", rows.stream().map(row -> row.id).toList())
        .getResultStream()
        .forEach(
            row -> referents.computeIfAbsent(row.entityId, id -> new ArrayList<>()).add(row.id));
    return rows.stream().map(row -> row.entity(referents.getOrDefault(row.id, List.of()))).toList();
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
