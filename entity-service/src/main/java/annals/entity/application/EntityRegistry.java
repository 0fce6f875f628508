package annals.entity.application;

import annals.entity.domain.NamedEntity;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.BlockResolver;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.Reading;
import annals.entity.domain.resolution.Resolution;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The people and organisations that articles name. Filing is serial over all replicas, so that
 * nobody is made twice; it takes milliseconds, while reading an article, which takes most of the
 * time, does not wait for it.
 */
@ApplicationScoped
public class EntityRegistry {
  private final AnnotationStore annotations;
  private final NameStore names;
  private final EntityStore entities;
  private final Dispatch dispatch;
  private final IdGenerator ids;

  /** The registry over these stores; changes are told to {@code dispatch}. */
  public EntityRegistry(
      AnnotationStore annotations,
      NameStore names,
      EntityStore entities,
      Dispatch dispatch,
      IdGenerator ids) {
    this.annotations = annotations;
    this.names = names;
    this.entities = entities;
    this.dispatch = dispatch;
    this.ids = ids;
  }

  /** Whether this revision of the article is news to the registry. */
  @Transactional
  public boolean awaits(UUID articleId, long revision) {
    return isNews(annotations.find(articleId), revision);
  }

  /**
   * Files what an article says in place of what its earlier revision said; does nothing for a
   * revision that is filed already, or older.
   *
   * @param published EDTF or empty
   * @param content the article for the next service
   */
  @Transactional
  public void file(
      UUID articleId, long revision, String published, ArticleContent content, Reading reading) {
    annotations.lock();
    Optional<AnnotatedArticle> known = annotations.find(articleId);
    if (!isNews(known, revision)) {
      return;
    }
    long annotation = known.map(AnnotatedArticle::annotation).orElse(0L) + 1;
    List<FiledChain> gone = annotations.chains(List.of(articleId));
    List<FiledChain> fresh = chains(articleId, reading.chains());
    annotations.save(
        new AnnotatedArticle(
            articleId, revision, annotation, false, published, content, reading.terms()));
    annotations.replace(articleId, fresh, mentions(articleId, reading), reading.facts());
    dispatch.annotated(articleId, revision);
    reconcile(gone, fresh);
  }

  /**
   * Forgets an article, and keeps in mind that its revisions up to this one are not to come back.
   */
  @Transactional
  public void remove(UUID articleId, long revision) {
    annotations.lock();
    Optional<AnnotatedArticle> known = annotations.find(articleId);
    if (known.isPresent()
        && (known.get().revision() > revision
            || (known.get().removed() && known.get().revision() == revision))) {
      return;
    }
    long annotation = known.map(AnnotatedArticle::annotation).orElse(0L) + 1;
    List<FiledChain> gone = annotations.chains(List.of(articleId));
    annotations.save(
        new AnnotatedArticle(
            articleId, revision, annotation, true, "", ArticleContent.NONE, Set.of()));
    annotations.replace(articleId, List.of(), List.of(), List.of());
    dispatch.removed(articleId, revision);
    reconcile(gone, List.of());
  }

  /** The entity with this id, or the one it was merged into. */
  @Transactional
  public NamedEntity get(UUID id) {
    NamedEntity found = entities.find(List.of(id)).get(id);
    if (found == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return found;
  }

  /** The entities by requested id; unknown ids are left out. */
  @Transactional
  public Map<UUID, NamedEntity> find(Collection<UUID> ids) {
    return entities.find(ids);
  }

  /** Up to {@code limit} entities that fit, the most mentioned first. */
  @Transactional
  public List<NamedEntity> search(EntityStore.Search search, int limit) {
    return entities.search(search, limit);
  }

  private static boolean isNews(Optional<AnnotatedArticle> known, long revision) {
    return known.isEmpty() || known.get().revision() < revision;
  }

  private static List<FiledChain> chains(UUID articleId, List<Chain> chains) {
    List<FiledChain> filed = new ArrayList<>();
    for (Chain chain : chains) {
      filed.add(new FiledChain(articleId, filed.size(), chain, null));
    }
    return filed;
  }

  private List<FiledMention> mentions(UUID articleId, Reading reading) {
    List<FiledMention> filed = new ArrayList<>();
    for (Reading.ReadMention read : reading.mentions()) {
      filed.add(
          new FiledMention(
              ids.next(),
              articleId,
              filed.size(),
              read.chain(),
              read.mention().span(),
              read.mention().text(),
              read.mention().type(),
              read.mention().kind(),
              read.link()));
    }
    return filed;
  }

  private void reconcile(List<FiledChain> gone, List<FiledChain> fresh) {
    Set<NameForm> touched = new LinkedHashSet<>();
    gone.forEach(chain -> touched.add(chain.chain().form()));
    fresh.forEach(chain -> touched.add(chain.chain().form()));
    Block block = new BlockLoader(names).load(touched);
    Resolution resolution = new BlockResolver(names, ids::next).resolve(block);
    Set<UUID> changed =
        new Reconciliation(annotations, names, entities).carryOut(block, resolution, gone, fresh);
    for (AnnotatedArticle article : annotations.findAll(changed)) {
      annotations.save(article.annotatedAgain());
      dispatch.annotated(article.articleId(), article.revision());
    }
  }
}
