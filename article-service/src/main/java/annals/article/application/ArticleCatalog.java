package annals.article.application;

import annals.article.domain.Article;
import annals.article.domain.ArticleAmendment;
import annals.article.domain.ArticleContent;
import annals.article.domain.ArticleDraft;
import annals.article.domain.ArticleHit;
import annals.article.domain.ArticleOutbox;
import annals.article.domain.ArticleQuery;
import annals.article.domain.ArticleStatus;
import annals.article.domain.ArticleStore;
import annals.article.domain.ContentReader;
import annals.article.domain.RequestKey;
import annals.article.domain.RequestKeys;
import annals.article.domain.copies.Fingerprint;
import annals.article.domain.copies.Twin;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The articles: made, read, changed, searched, deleted. */
@ApplicationScoped
public class ArticleCatalog {
  private final ArticleStore store;
  private final RequestKeys requests;
  private final ArticleOutbox outbox;
  private final ContentReader reader;
  private final IdGenerator ids;
  private final Clock clock;

  ArticleCatalog(
      ArticleStore store,
      RequestKeys requests,
      ArticleOutbox outbox,
      ContentReader reader,
      IdGenerator ids,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.outbox = outbox;
    this.reader = reader;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An article that was asked for.
   *
   * @param article as it was made
   * @param created false when its request key had made it before
   */
  public record Created(Article article, boolean created) {}

  /** Makes an article; the same request again answers with the article made first. */
  @Transactional
  public Created create(ArticleDraft draft, RequestKey key) {
    Instant now = clock.instant();
    ArticleContent content = reader.read(draft, now);
    UUID id = ids.next();
    Optional<UUID> earlier = key.isGiven() ? requests.claim(key, id) : Optional.empty();
    if (earlier.isPresent()) {
      return new Created(store.revision(earlier.get(), 1).orElseThrow(), false);
    }
    Fingerprint fingerprint = Fingerprint.of(content.text(), content.segments());
    UUID original = original(store.twins(List.of(fingerprint)), id);
    Article article =
        new Article(id, 1, content, ArticleStatus.USABLE, original, key.caller(), now, now);
    store.add(article, fingerprint);
    outbox.changed(article);
    return new Created(article, true);
  }

  /**
   * An article.
   *
   * @param revision 0 for the newest
   * @param hidden whether the caller may see articles that are not open
   */
  @Transactional
  public Article get(UUID id, long revision, boolean hidden) {
    Article newest = visible(store.find(id), id, hidden);
    return revision == 0 || revision == newest.revision()
        ? newest
        : visible(store.revision(id, revision), id, hidden);
  }

  /** Those of the articles that exist, in the order asked for. */
  @Transactional
  public List<Article> getAll(Collection<UUID> wanted, boolean hidden) {
    return store.findAll(wanted).stream()
        .filter(article -> hidden || article.status().isOpen())
        .toList();
  }

  /** A page of articles. */
  @Transactional
  public List<ArticleHit> search(ArticleQuery query) {
    return store.search(query);
  }

  /** Revisions below {@code before}, newest first. */
  @Transactional
  public List<Article> revisions(UUID id, long before, int limit, boolean hidden) {
    visible(store.find(id), id, hidden);
    return store.revisions(id, before, limit).stream()
        .filter(article -> hidden || article.status().isOpen())
        .toList();
  }

  /**
   * Changes an article; a change that changes nothing makes no revision.
   *
   * @param etag of the revision that the caller has seen, or empty
   */
  @Transactional
  public Article update(UUID id, String etag, ArticleAmendment amendment, String author) {
    Article old = current(id, etag);
    Instant now = clock.instant();
    ArticleContent content = amendment.applyTo(old.content(), reader, now);
    ArticleStatus status = amendment.status() == null ? old.status() : amendment.status();
    if (content.equals(old.content()) && status == old.status()) {
      return old;
    }
    Fingerprint fingerprint = Fingerprint.of(content.text(), content.segments());
    boolean sameWords =
        fingerprint.equals(Fingerprint.of(old.content().text(), old.content().segments()));
    UUID copyOf = sameWords ? old.copyOf() : original(store.twins(List.of(fingerprint)), id);
    Article next = old.next(content, status, copyOf, author, now);
    store.revise(next, fingerprint);
    if (!sameWords) {
      releaseCopies(id, author, now);
    }
    announce(next);
    return next;
  }

  /** Deletes an article; copies of it then stand on their own. */
  @Transactional
  public void delete(UUID id, String etag, String author) {
    Article old = current(id, etag);
    Instant now = clock.instant();
    Article tombstone = old.next(old.content(), old.status(), old.copyOf(), author, now);
    store.delete(tombstone);
    releaseCopies(id, author, now);
    outbox.removed(tombstone);
  }

  /** Makes the oldest copy of an article that is gone the one that the others repeat. */
  private void releaseCopies(UUID gone, String author, Instant now) {
    @Nullable UUID heir = null;
    for (UUID id : store.copiesOf(gone)) {
      Article copy = store.findLocked(id).orElse(null);
      if (copy != null && gone.equals(copy.copyOf())) {
        Article next = copy.next(copy.content(), copy.status(), heir, author, now);
        store.revise(next, Fingerprint.of(copy.content().text(), copy.content().segments()));
        announce(next);
        heir = heir == null ? id : heir;
      }
    }
  }

  private void announce(Article article) {
    if (article.status().isOpen()) {
      outbox.changed(article);
    } else {
      outbox.removed(article);
    }
  }

  private Article current(UUID id, String etag) {
    Article article =
        store
            .findLocked(id)
            .orElseThrow(() -> AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, id.toString()));
    if (!etag.isEmpty() && !etag.equals(article.etag())) {
      throw new AnnalsException(
          Reason.STALE_ETAG,
          "The article has changed since; read it again and repeat your change.");
    }
    return article;
  }

  /** The article that one with these twins repeats, or null if it is the first. */
  static @Nullable UUID original(List<Twin> twins, UUID own) {
    return twins.stream()
        .filter(twin -> twin.copyOf() == null && !twin.id().equals(own))
        .map(Twin::id)
        .findFirst()
        .orElse(null);
  }

  private static Article visible(Optional<Article> found, UUID id, boolean hidden) {
    return found
        .filter(article -> hidden || article.status().isOpen())
        .orElseThrow(() -> AnnalsException.notFound(Reason.ARTICLE_NOT_FOUND, id.toString()));
  }
}
