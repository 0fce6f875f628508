package annals.entity.persistence;

import annals.entity.application.EntityStore;
import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.KnownEntity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and organisations, on PostgreSQL. */
@ApplicationScoped
public class PanacheEntityStore implements EntityStore, PanacheRepositoryBase<EntityRow, UUID> {
  private static final String CLAIMING =
      """
      SELECT * FROM entity WHERE id IN (SELECT entity_id FROM entity_claim WHERE key IN (:keys))
      ORDER BY id
      """;

  private final EntityIndex index;
  private final Referents referents;

  PanacheEntityStore(EntityIndex index, Referents referents) {
    this.index = index;
    this.referents = referents;
  }

  @Override
  public Map<UUID, EntityGroup> groups(Collection<UUID> ids) {
    Map<UUID, UUID> survivors = referents.survivors(ids);
    Map<UUID, EntityGroup> groups = new HashMap<>();
    for (EntityGroup group : groupsOf(rows(new HashSet<>(survivors.values())))) {
      groups.put(group.survivor().id(), group);
    }
    Map<UUID, EntityGroup> found = new HashMap<>();
    survivors.forEach(
        (id, survivor) -> {
          EntityGroup group = groups.get(survivor);
          if (group != null) {
            found.put(id, group);
          }
        });
    return found;
  }

  @Override
  public Map<UUID, RegistryEntry> entries(Collection<UUID> ids) {
    Map<UUID, RegistryEntry> entries = new HashMap<>();
    rows(ids).forEach(row -> entries.put(row.id, row.entry()));
    return entries;
  }

  @Override
  public List<KnownEntity> known(Collection<Anchor> anchors, Collection<UUID> ids) {
    Set<EntityRow> rows = new HashSet<>(rows(ids));
    if (!anchors.isEmpty()) {
      rows.addAll(list("anchor in ?1", anchors.stream().map(Anchor::key).toList()));
    }
    return known(rows);
  }

  @Override
  public List<KnownEntity> claiming(Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        em().createNativeQuery(CLAIMING, EntityRow.class)
            .setParameter("keys", keys)
            .getResultList();
    return known(rows.stream().map(EntityRow.class::cast).toList());
  }

  private List<KnownEntity> known(Collection<EntityRow> rows) {
    Map<UUID, UUID> survivors = referents.survivors(rows.stream().map(row -> row.id).toList());
    return rows.stream()
        .map(
            row -> {
              UUID survivor = survivors.getOrDefault(row.id, row.id);
              return row.known(survivor.equals(row.id) ? null : survivor);
            })
        .toList();
  }

  @Override
  public void save(Collection<EntityGroup> groups) {
    for (EntityGroup group : groups) {
      EntityRow row = row(group.survivor());
      row.takeOver(group.entity());
      row.listed = group.survivor().isListed() || !group.merged().isEmpty();
      if (!isContained(row)) {
        persist(row);
      }
    }
    flush();
    groups.forEach(index::save);
  }

  @Override
  public void saveEntry(RegistryEntry entry) {
    EntityRow row = row(entry);
    row.listed = false;
    flush();
    index.saveClaims(entry);
  }

  private EntityRow row(RegistryEntry entry) {
    EntityRow row = findById(entry.id());
    if (row == null) {
      row = new EntityRow();
      row.id = entry.id();
    }
    row.takeOver(entry);
    return row;
  }

  private boolean isContained(EntityRow row) {
    return em().contains(row);
  }

  @Override
  public void redirect(Map<UUID, @Nullable UUID> survivors) {
    survivors.forEach(
        (id, survivor) -> {
          if (survivor == null) {
            referents.release(id);
          } else {
            referents.redirect(id, survivor);
            update("listed = false where id = ?1", id);
            index.forget(id);
          }
        });
  }

  @Override
  public Optional<UUID> byExternalId(String scheme, String id) {
    return index.byExternalId(scheme, id);
  }

  @Override
  public List<EntityGroup> search(Search search, int limit) {
    StringBuilder sql = new StringBuilder("SELECT * FROM entity WHERE listed");
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
    return groupsOf(rows.stream().map(EntityRow.class::cast).toList());
  }

  private static void bind(Query query, Search search) {
    EntityType type = search.type();
    if (type != null) {
      query.setParameter("type", type.name());
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

  @Override
  public List<EntityGroup> inOrder(@Nullable EntityType type, @Nullable UUID after, int limit) {
    return groupsOf(
        em().createQuery(
                """
                from EntityRow where listed and id > :after
                  and (:type is null or type = :type) order by id
                """,
                EntityRow.class)
            .setParameter("after", after == null ? new UUID(0, 0) : after)
            .setParameter("type", type)
            .setMaxResults(limit)
            .getResultList());
  }

  /** The groups of surviving rows. */
  private List<EntityGroup> groupsOf(List<EntityRow> rows) {
    Map<UUID, List<UUID>> merged = referents.of(rows.stream().map(row -> row.id).toList());
    List<UUID> all = merged.values().stream().flatMap(List::stream).toList();
    Map<UUID, RegistryEntry> curated = new HashMap<>();
    if (!all.isEmpty()) {
      list("id in ?1 and (source is not null or edits is not null)", all)
          .forEach(row -> curated.put(row.id, row.entry()));
    }
    return rows.stream()
        .map(
            row -> {
              List<UUID> own = merged.getOrDefault(row.id, List.of());
              return new EntityGroup(
                  row.entry(),
                  own,
                  own.stream().filter(curated::containsKey).map(curated::get).toList());
            })
        .toList();
  }

  private List<EntityRow> rows(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", Set.copyOf(ids));
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
