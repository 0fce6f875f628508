package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import annals.platform.id.IdGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The registry in memory, with what it told the next service. */
public final class Registry {
  /** What was told, in order, as {@code annotated <article>}. */
  public final List<String> told = new ArrayList<>();

  private final InMemoryStores stores = new InMemoryStores();
  private final InMemoryEntities entities = new InMemoryEntities();
  private final InMemoryCuration said = new InMemoryCuration();
  private final EntityRegistry registry;
  private final Reconciler reconciler;
  private final JudgementDesk judgements;
  private final CurationDesk curation;
  private final SplitDesk splits;
  private final Rulings rulings;
  private final ArticleAnnotator annotator;
  private final MentionDesk desk;
  private long nextId;

  /** An empty registry that reads with {@code finder}. */
  public Registry(MentionFinder finder) {
    this(finder, 7);
  }

  /** An empty registry whose ids begin with {@code prefix}. */
  Registry(MentionFinder finder, long prefix) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    Dispatch dispatch = dispatch();
    IdGenerator ids = () -> new UUID(prefix, nextId++);
    reconciler = new Reconciler(stores, stores, entities, said, said, dispatch, ids, clock);
    registry = new EntityRegistry(stores, entities, said, said, reconciler, dispatch, ids);
    JudgementSides sides = new JudgementSides(stores, stores, entities, said, ids);
    rulings = new Rulings(stores, entities, said, said, sides, reconciler, dispatch, ids, clock);
    judgements = new JudgementDesk(stores, said, said, rulings, sides, ids, clock);
    curation = new CurationDesk(stores, entities, said, reconciler, ids, clock);
    splits = new SplitDesk(stores, entities, said, said, rulings, sides, curation, ids, clock);
    MentionReader mentions = new MentionReader(finder);
    annotator =
        new ArticleAnnotator(
            mentions, new KnownNames(entities), new ArticleReader(mentions), registry);
    desk = new MentionDesk(stores, entities);
  }

  /** The use cases. */
  public EntityRegistry registry() {
    return registry;
  }

  /** Brings everything up to date. */
  public Reconciler reconciler() {
    return reconciler;
  }

  /** Where editors judge. */
  public JudgementDesk judgements() {
    return judgements;
  }

  /** Where editors edit. */
  public CurationDesk curation() {
    return curation;
  }

  /** Where editors split. */
  public SplitDesk splits() {
    return splits;
  }

  /** What lets the registry follow judgements. */
  public Rulings rulings() {
    return rulings;
  }

  /** What editors said. */
  public InMemoryCuration said() {
    return said;
  }

  /** The entities. */
  public InMemoryEntities entityStore() {
    return entities;
  }

  /** The stores behind them. */
  public InMemoryStores stores() {
    return stores;
  }

  /** Annotates revision 1 of an article. */
  public UUID annotate(UUID id, String text) {
    annotate(id, 1, text);
    return id;
  }

  /** Annotates an article; all of its text is readable. */
  public void annotate(UUID id, long revision, String text) {
    ArticleText article = new ArticleText(id, revision, text, List.of(new Span(0, text.length())));
    annotator.annotate(article, "", ArticleContent.NONE);
  }

  /** Annotates revision 1 of an article of this day. */
  public UUID annotate(UUID id, String text, String published) {
    ArticleText article = new ArticleText(id, 1, text, List.of(new Span(0, text.length())));
    annotator.annotate(article, published, ArticleContent.NONE);
    return id;
  }

  /** The mentions of an article. */
  public MentionDesk.Page mentions(UUID id) {
    return desk.ofArticle(id, -1, Integer.MAX_VALUE);
  }

  /** All entities, the most mentioned first. */
  public List<NamedEntity> entities() {
    return registry.search(new EntityStore.Search(List.of(), null, 0, null), Integer.MAX_VALUE);
  }

  private Dispatch dispatch() {
    return new Dispatch() {
      @Override
      public void annotated(UUID articleId, long revision) {
        told.add("annotated " + articleId);
      }

      @Override
      public long again(Collection<UUID> articleIds) {
        articleIds.forEach(id -> told.add("again " + id));
        return articleIds.size();
      }

      @Override
      public void removed(UUID articleId, long revision) {
        told.add("removed " + articleId);
      }
    };
  }
}
