package annals.entity.persistence;

import annals.entity.application.HistoryStore;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.HistoryEntry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to entities, on PostgreSQL. */
@ApplicationScoped
public class PanacheHistoryStore implements HistoryStore, PanacheRepositoryBase<HistoryRow, UUID> {
  PanacheHistoryStore() {}

  @Override
  public void append(Collection<HistoryEntry> entries) {
    entries.forEach(entry -> persist(HistoryRow.of(entry)));
    flush();
  }

  @Override
  public List<HistoryEntry> ofEntity(UUID entityId, @Nullable UUID before, int limit) {
    return entries(
        find("entityId = ?1 and id < ?2 order by id desc", entityId, Rows.before(before))
            .page(0, limit)
            .list());
  }

  @Override
  public List<HistoryEntry> audit(@Nullable String actor, @Nullable UUID before, int limit) {
    return actor == null
        ? entries(
            find("actor <> ?1 and id < ?2 order by id desc", Cause.MACHINE, Rows.before(before))
                .page(0, limit)
                .list())
        : entries(
            find(
                    "actor <> ?1 and actor = ?2 and id < ?3 order by id desc",
                    Cause.MACHINE,
                    actor,
                    Rows.before(before))
                .page(0, limit)
                .list());
  }

  @Override
  public List<HistoryEntry> entriesOfAct(UUID act) {
    return entries(list("act = ?1 order by id", act));
  }

  @Override
  public Optional<HistoryEntry> asOf(UUID entityId, Instant at) {
    return find(
            "entityId = ?1 and at <= ?2 and after is not null order by at desc, id desc",
            entityId,
            at)
        .page(0, 1)
        .firstResultOptional()
        .map(HistoryRow::entry);
  }

  @Override
  public Optional<UUID> made(String requestId) {
    List<?> found =
        em().createNativeQuery("SELECT made FROM request WHERE id = :id", UUID.class)
            .setParameter("id", requestId)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  @Override
  public void remember(String requestId, UUID made) {
    em().createNativeQuery(
            "INSERT INTO request (id, made) VALUES (:id, :made) ON CONFLICT DO NOTHING")
        .setParameter("id", requestId)
        .setParameter("made", made)
        .executeUpdate();
  }

  private static List<HistoryEntry> entries(List<HistoryRow> rows) {
    return rows.stream().map(HistoryRow::entry).toList();
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
