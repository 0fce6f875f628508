package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.Snapshot;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.Reading;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations that articles name. Filing is serial over all replicas, so that
 * nobody is made twice; it takes milliseconds, while reading an article, which takes most of the
 * time, does not wait for it.
 */
@ApplicationScoped
public class EntityRegistry {
  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final HistoryStore history;
  private final Reconciler reconciler;
  private final Dispatch dispatch;
  private final IdGenerator ids;

  /** The registry over these stores; changes are told to {@code dispatch}. */
  public EntityRegistry(
      AnnotationStore annotations,
      EntityStore entities,
      JudgementStore judgements,
      HistoryStore history,
      Reconciler reconciler,
      Dispatch dispatch,
      IdGenerator ids) {
    this.annotations = annotations;
    this.entities = entities;
    this.judgements = judgements;
    this.history = history;
    this.reconciler = reconciler;
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
    Set<Anchor> told = told(annotations.facts(articleId));
    told.addAll(told(reading.facts()));
    Filing filing = filing(articleId, reading);
    annotations.save(
        new AnnotatedArticle(
            articleId, revision, annotation, false, published, content, reading.terms()));
    annotations.replace(filing, reading.facts());
    dispatch.annotated(articleId, revision);
    reconcile(gone, filing.chains(), told, articleId, known);
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
    Set<Anchor> told = told(annotations.facts(articleId));
    annotations.save(
        new AnnotatedArticle(
            articleId, revision, annotation, true, "", ArticleContent.NONE, Set.of()));
    annotations.replace(new Filing(articleId, List.of(), List.of()), List.of());
    dispatch.removed(articleId, revision);
    reconcile(gone, List.of(), told, articleId, known);
  }

  /** The entity with this id, or the one it was merged into. */
  @Transactional
  public NamedEntity get(UUID id) {
    EntityGroup found = entities.groups(List.of(id)).get(id);
    if (found == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return found.entity();
  }

  /** The entity as it was known at some time; its counts are those of today. */
  @Transactional
  public NamedEntity getAsOf(UUID id, Instant at) {
    NamedEntity today = get(id);
    Snapshot then =
        history
            .asOf(today.id(), at)
            .map(HistoryEntry::after)
            .orElseThrow(() -> AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString()));
    return new NamedEntity(
        today.id(),
        then.counted(today.profile()),
        then.status(),
        today.origin(),
        then.locked(),
        then.referents(),
        today.mentionCount(),
        today.articleCount(),
        today.version());
  }

  /** The entities by requested id; unknown ids are left out. */
  @Transactional
  public Map<UUID, NamedEntity> find(Collection<UUID> ids) {
    return entities.find(ids);
  }

  /** Up to {@code limit} entities that fit, the most mentioned first. */
  @Transactional
  public List<NamedEntity> search(EntityStore.Search search, int limit) {
    return entities.search(search, limit).stream().map(EntityGroup::entity).toList();
  }

  /** Up to {@code limit} entities in the order of their ids. */
  @Transactional
  public List<NamedEntity> inOrder(@Nullable EntityType type, @Nullable UUID after, int limit) {
    return entities.inOrder(type, after, limit).stream().map(EntityGroup::entity).toList();
  }

  private static boolean isNews(Optional<AnnotatedArticle> known, long revision) {
    return known.isEmpty() || known.get().revision() < revision;
  }

  private void reconcile(
      List<FiledChain> gone,
      List<FiledChain> fresh,
      Set<Anchor> told,
      UUID articleId,
      Optional<AnnotatedArticle> before) {
    Map<UUID, String> goneOn =
        before.map(article -> Map.of(articleId, article.published())).orElse(Map.of());
    reconciler.reconcile(new Reconciler.Change(gone, fresh, goneOn, told, Cause.ARTICLES));
  }

  /** The names that an article says something of. */
  private static Set<Anchor> told(List<AliasFact> facts) {
    Set<Anchor> told = new TreeSet<>();
    for (AliasFact fact : facts) {
      told.add(new Anchor.Name(fact.alias()));
      told.add(new Anchor.Name(fact.name()));
    }
    return told;
  }

  private Filing filing(UUID articleId, Reading reading) {
    List<FiledChain> chains = new ArrayList<>();
    for (Chain chain : reading.chains()) {
      chains.add(new FiledChain(articleId, chains.size(), chain, null));
    }
    List<FiledMention> mentions = new ArrayList<>();
    for (Reading.ReadMention read : reading.mentions()) {
      mentions.add(
          new FiledMention(
              ids.next(),
              articleId,
              mentions.size(),
              read.chain(),
              read.mention().span(),
              read.mention().text(),
              read.mention().type(),
              read.mention().kind(),
              read.link()));
    }
    return new Filing(articleId, chains, Pins.set(mentions, judgements.pinsOf(articleId)));
  }
}
