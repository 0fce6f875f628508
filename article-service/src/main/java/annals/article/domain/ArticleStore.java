package annals.article.domain;

import annals.article.domain.copies.Fingerprint;
import annals.article.domain.copies.Twin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps articles and all their revisions. The port to the database; used inside a transaction.
 * Deleted articles are not found any more, but their tombstone keeps the revision counting.
 */
public interface ArticleStore {
  /** Stores the first revision of an article. */
  void add(Article article, Fingerprint fingerprint);

  /** Stores the next revision; the one before stays as it was. */
  void revise(Article next, Fingerprint fingerprint);

  /** Stores the next revision as a tombstone. */
  void delete(Article next);

  /** The newest revision. */
  Optional<Article> find(UUID id);

  /** The newest revision, kept from being changed by others until the transaction ends. */
  Optional<Article> findLocked(UUID id);

  /** The newest revisions of those that exist, in the order asked for. */
  List<Article> findAll(Collection<UUID> ids);

  /** One revision, also of a deleted article. */
  Optional<Article> revision(UUID id, long revision);

  /** Revisions below {@code before}, newest first. */
  List<Article> revisions(UUID id, long before, int limit);

  /** Articles that a query is about, without text and segments, in its order. */
  List<ArticleHit> search(ArticleQuery query);

  /**
   * What is there with the same words, oldest first. Until the transaction ends nobody else gets an
   * answer about these fingerprints, so that of two copies one is the first.
   */
  List<Twin> twins(Collection<Fingerprint> fingerprints);

  /** Articles that are marked as copies of {@code id}, oldest first. */
  List<UUID> copiesOf(UUID id);
}
