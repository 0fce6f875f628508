package annals.article.domain;

import annals.article.domain.copies.Fingerprint;
import annals.article.domain.copies.Twin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** {@link ArticleStore} in memory. Its search knows words and filters, no ranks. */
public final class FakeArticleStore implements ArticleStore {
  private static final double UNDATED = -1e15;

  private final Map<UUID, Stored> articles = new TreeMap<>(Comparator.comparing(UUID::toString));

  private static final class Stored {
    final List<Article> revisions = new ArrayList<>();
    Fingerprint fingerprint = new Fingerprint("");
    boolean deleted;

    Article newest() {
      return revisions.getLast();
    }
  }

  @Override
  public void add(Article article, Fingerprint fingerprint) {
    Stored stored = new Stored();
    stored.revisions.add(article);
    stored.fingerprint = fingerprint;
    articles.put(article.id(), stored);
  }

  @Override
  public void revise(Article next, Fingerprint fingerprint) {
    Stored stored = following(next);
    stored.revisions.add(next);
    stored.fingerprint = fingerprint;
  }

  @Override
  public void delete(Article next) {
    Stored stored = following(next);
    stored.revisions.add(next);
    stored.deleted = true;
  }

  private Stored following(Article next) {
    Stored stored = articles.get(next.id());
    if (stored == null || stored.deleted || stored.newest().revision() + 1 != next.revision()) {
      throw new IllegalStateException("revision " + next.revision() + " does not follow");
    }
    return stored;
  }

  private Stream<Stored> live() {
    return articles.values().stream().filter(stored -> !stored.deleted);
  }

  @Override
  public Optional<Article> find(UUID id) {
    return live().map(Stored::newest).filter(article -> article.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Article> findLocked(UUID id) {
    return find(id);
  }

  @Override
  public List<Article> findAll(Collection<UUID> ids) {
    return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Optional<Article> revision(UUID id, long revision) {
    return all(id).filter(article -> article.revision() == revision).findFirst();
  }

  @Override
  public List<Article> revisions(UUID id, long before, int limit) {
    return all(id)
        .filter(article -> article.revision() < before)
        .sorted(Comparator.comparingLong(Article::revision).reversed())
        .limit(limit)
        .toList();
  }

  private Stream<Article> all(UUID id) {
    return Optional.ofNullable(articles.get(id)).stream().flatMap(s -> s.revisions.stream());
  }

  @Override
  public List<ArticleHit> search(ArticleQuery query) {
    return live()
        .map(Stored::newest)
        .filter(article -> matches(query, article))
        .map(article -> new ArticleHit(withoutText(article), position(article), List.of()))
        .sorted(
            Comparator.comparingDouble((ArticleHit hit) -> hit.position().key())
                .thenComparing(hit -> hit.position().id().toString())
                .reversed())
        .filter(hit -> query.after() == null || isBehind(hit.position(), query.after()))
        .limit(query.limit())
        .toList();
  }

  private static boolean isBehind(ArticlePosition position, ArticlePosition after) {
    return position.key() < after.key()
        || (position.key() == after.key()
            && position.id().toString().compareTo(after.id().toString()) < 0);
  }

  private static boolean matches(ArticleQuery query, Article article) {
    ArticleContent content = article.content();
    EdtfDate date = content.published().date();
    String text = (content.title() + " " + content.text()).toLowerCase(Locale.ROOT);
    return (query.hidden() || article.status().isOpen())
        && (query.words().isBlank() || text.contains(query.words().toLowerCase(Locale.ROOT)))
        && (query.source().isEmpty() || query.source().equals(content.source()))
        && (query.language().isEmpty()
            || content.language().equals(query.language())
            || content.language().startsWith(query.language() + "-"))
        && (query.from() == null || (date != null && !date.latest().isBefore(query.from())))
        && (query.to() == null || (date != null && !date.earliest().isAfter(query.to())))
        && (query.ids().isEmpty() || query.ids().contains(article.id()))
        && (!query.undated() || date == null);
  }

  private static ArticlePosition position(Article article) {
    EdtfDate date = article.content().published().date();
    return new ArticlePosition(date == null ? UNDATED : date.epochSecond(), article.id());
  }

  private static Article withoutText(Article article) {
    ArticleContent c = article.content();
    ArticleContent listed =
        new ArticleContent(
            c.title(),
            "",
            List.of(),
            c.source(),
            c.url(),
            c.canonicalUrl(),
            c.language(),
            c.authors(),
            c.section(),
            c.published(),
            c.updated(),
            c.retrieved());
    return new Article(
        article.id(),
        article.revision(),
        listed,
        article.status(),
        article.copyOf(),
        article.author(),
        article.createTime(),
        article.changeTime());
  }

  @Override
  public List<Twin> twins(Collection<Fingerprint> fingerprints) {
    return live()
        .filter(stored -> fingerprints.contains(stored.fingerprint))
        .map(stored -> Twin.of(stored.newest(), stored.fingerprint))
        .toList();
  }

  @Override
  public List<UUID> copiesOf(UUID id) {
    return live()
        .map(Stored::newest)
        .filter(article -> id.equals(article.copyOf()))
        .map(Article::id)
        .toList();
  }
}
