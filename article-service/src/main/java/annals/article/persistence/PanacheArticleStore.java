package annals.article.persistence;

import annals.article.domain.Article;
import annals.article.domain.ArticleHit;
import annals.article.domain.ArticleQuery;
import annals.article.domain.ArticleStore;
import annals.article.domain.copies.Fingerprint;
import annals.article.domain.copies.Twin;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link ArticleStore} on PostgreSQL. */
@ApplicationScoped
class PanacheArticleStore implements ArticleStore, PanacheRepositoryBase<ArticleRow, UUID> {
  private static final String LOCK_FINGERPRINTS =
      """
      SELECT pg_advisory_xact_lock(hashtextextended(f, 0))
      FROM unnest(CAST(:fingerprints AS text[])) AS f
      """;

  @Override
  public void add(Article article, Fingerprint fingerprint) {
    ArticleRow row = new ArticleRow();
    row.set(article);
    row.set(fingerprint);
    persist(row);
  }

  @Override
  public void revise(Article next, Fingerprint fingerprint) {
    ArticleRow row = archive(next);
    row.set(next);
    row.set(fingerprint);
  }

  @Override
  public void delete(Article next) {
    ArticleRow row = archive(next);
    row.set(next);
    row.bury();
  }

  private ArticleRow archive(Article next) {
    ArticleRow row = getEntityManager().find(ArticleRow.class, next.id());
    if (row.deleted || row.revision + 1 != next.revision()) {
      throw new IllegalStateException("revision " + next.revision() + " does not follow");
    }
    getEntityManager().persist(RevisionRow.of(row));
    return row;
  }

  @Override
  public Optional<Article> find(UUID id) {
    return findByIdOptional(id).filter(row -> !row.deleted).map(ArticleRow::article);
  }

  @Override
  public Optional<Article> findLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(row -> !row.deleted)
        .map(ArticleRow::article);
  }

  @Override
  public List<Article> findAll(Collection<UUID> ids) {
    Map<UUID, ArticleRow> rows =
        stream("id IN ?1 AND NOT deleted", ids)
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
    return ids.stream()
        .distinct()
        .map(rows::get)
        .filter(row -> row != null)
        .map(ArticleRow::article)
        .toList();
  }

  @Override
  public Optional<Article> revision(UUID id, long revision) {
    RevisionRow.Key key = new RevisionRow.Key(id, revision);
    return findByIdOptional(id)
        .filter(row -> row.revision == revision)
        .map(ArticleRow::article)
        .or(
            () ->
                Optional.ofNullable(getEntityManager().find(RevisionRow.class, key))
                    .map(RevisionRow::article));
  }

  @Override
  public List<Article> revisions(UUID id, long before, int limit) {
    Stream<Article> newest =
        findByIdOptional(id).filter(row -> row.revision < before).map(ArticleRow::article).stream();
    Stream<Article> earlier =
        getEntityManager()
            .createQuery(
                "FROM Revision r WHERE r.key.articleId = :id AND r.key.revision < :before"
                    + " ORDER BY r.key.revision DESC",
                RevisionRow.class)
            .setParameter("id", id)
            .setParameter("before", before)
            .setMaxResults(limit)
            .getResultStream()
            .map(RevisionRow::article);
    return Stream.concat(newest, earlier).limit(limit).toList();
  }

  @Override
  public List<ArticleHit> search(ArticleQuery query) {
    return new ArticleSearch(query).run(getEntityManager());
  }

  @Override
  public List<Twin> twins(Collection<Fingerprint> fingerprints) {
    // Sorted, so that two transactions never wait for each other.
    String[] sorted =
        fingerprints.stream().map(Fingerprint::hex).distinct().sorted().toArray(String[]::new);
    getEntityManager()
        .createNativeQuery(LOCK_FINGERPRINTS)
        .setParameter("fingerprints", sorted)
        .getResultList();
    return getEntityManager()
        .createQuery(
            "SELECT id, fingerprint, copyOf, title, source, url, published FROM Article"
                + " WHERE fingerprint IN :fingerprints AND NOT deleted ORDER BY id",
            Object[].class)
        .setParameter("fingerprints", List.of(sorted))
        .getResultStream()
        .map(PanacheArticleStore::twin)
        .toList();
  }

  private static Twin twin(Object[] columns) {
    return new Twin(
        (UUID) columns[0],
        new Fingerprint((String) columns[1]),
        (UUID) columns[2],
        (String) columns[3],
        (String) columns[4],
        (String) columns[5],
        (String) columns[6]);
  }

  @Override
  public List<UUID> copiesOf(UUID id) {
    return getEntityManager()
        .createQuery(
            "SELECT id FROM Article WHERE copyOf = :id AND NOT deleted ORDER BY id", UUID.class)
        .setParameter("id", id)
        .getResultList();
  }
}
