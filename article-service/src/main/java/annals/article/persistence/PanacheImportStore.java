package annals.article.persistence;

import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportItem;
import annals.article.domain.imports.ImportOutcome;
import annals.article.domain.imports.ImportState;
import annals.article.domain.imports.ImportStore;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@link ImportStore} on PostgreSQL. */
@ApplicationScoped
class PanacheImportStore implements ImportStore, PanacheRepositoryBase<ImportRow, UUID> {
  private static final String CLAIM =
      """
      UPDATE import SET lease_until = now() + CAST(:lease AS integer) * interval '1 millisecond'
      WHERE id = (
        SELECT id FROM import WHERE state IN ('QUEUED', 'RUNNING') AND lease_until <= now()
        ORDER BY create_time LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;
  private static final String RENEW =
      """
      UPDATE import SET lease_until = now() + CAST(:lease AS integer) * interval '1 millisecond'
      WHERE id = :id
      """;
  private static final String LOCK = "SELECT id FROM import WHERE id = :id FOR UPDATE SKIP LOCKED";
  private static final String ADD_PIECE =
      "INSERT INTO import_piece (import_id, number, content) VALUES (:id, :number, :content)";
  private static final String DELETE_PIECES = "DELETE FROM import_piece WHERE import_id = :id";
  private static final String ABANDONED_PIECES =
      """
      DELETE FROM import_piece WHERE import_id IN (
        SELECT id FROM import WHERE state = 'UPLOADING' AND create_time < :time)
      """;
  private static final String ABANDONED =
      "DELETE FROM import WHERE state = 'UPLOADING' AND create_time < :time";

  private final DataSource dataSource;

  PanacheImportStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void add(Import started) {
    ImportRow row = new ImportRow();
    row.set(started);
    persistAndFlush(row);
  }

  @Override
  public void save(Import changed) {
    findById(changed.id()).set(changed);
    flush();
  }

  @Override
  public Optional<Import> find(UUID id) {
    return findByIdOptional(id)
        .map(ImportRow::value)
        .filter(found -> found.state() != ImportState.UPLOADING);
  }

  @Override
  public Optional<Import> findLocked(UUID id) {
    boolean locked =
        !getEntityManager()
            .createNativeQuery(LOCK, UUID.class)
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    return locked ? fresh(id) : Optional.empty();
  }

  @Override
  public Optional<Import> claim(Duration lease) {
    @SuppressWarnings("unchecked")
    List<UUID> claimed =
        getEntityManager()
            .createNativeQuery(CLAIM, UUID.class)
            .setParameter("lease", (int) lease.toMillis())
            .getResultList();
    return claimed.stream().findFirst().flatMap(this::fresh);
  }

  /** Reads the row again, since another transaction may have changed it before the lock came. */
  private Optional<Import> fresh(UUID id) {
    Optional<ImportRow> row = findByIdOptional(id);
    row.ifPresent(getEntityManager()::refresh);
    return row.map(ImportRow::value);
  }

  @Override
  public void renew(UUID id, Duration lease) {
    getEntityManager()
        .createNativeQuery(RENEW)
        .setParameter("lease", (int) lease.toMillis())
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void addPiece(UUID id, int number, byte[] content) {
    getEntityManager()
        .createNativeQuery(ADD_PIECE)
        .setParameter("id", id)
        .setParameter("number", number)
        .setParameter("content", content)
        .executeUpdate();
  }

  @Override
  public InputStream content(UUID id) {
    return new PieceStream(dataSource, id);
  }

  @Override
  public void deletePieces(UUID id) {
    getEntityManager().createNativeQuery(DELETE_PIECES).setParameter("id", id).executeUpdate();
  }

  @Override
  public void addItems(UUID id, Collection<ImportItem> items) {
    for (ImportItem item : items) {
      getEntityManager().persist(ImportItemRow.of(id, item));
    }
  }

  @Override
  public List<ImportItem> items(UUID id, @Nullable ImportOutcome outcome, int after, int limit) {
    return getEntityManager()
        .createQuery(
            "FROM ImportItem i WHERE i.key.importId = :id AND i.key.position > :after"
                + (outcome == null ? "" : " AND i.outcome = '" + outcome.name() + "'")
                + " ORDER BY i.key.position",
            ImportItemRow.class)
        .setParameter("id", id)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(ImportItemRow::value)
        .toList();
  }

  @Override
  public int deleteAbandoned(Instant time) {
    getEntityManager()
        .createNativeQuery(ABANDONED_PIECES)
        .setParameter("time", time)
        .executeUpdate();
    return getEntityManager()
        .createNativeQuery(ABANDONED)
        .setParameter("time", time)
        .executeUpdate();
  }
}
