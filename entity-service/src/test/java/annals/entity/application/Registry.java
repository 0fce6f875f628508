package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The registry in memory, with what it told the next service. */
public final class Registry {
  /** What was told, in order, as {@code annotated <article>}. */
  public final List<String> told = new ArrayList<>();

  private final InMemoryStores stores = new InMemoryStores();
  private final EntityRegistry registry;
  private final ArticleAnnotator annotator;
  private final MentionDesk desk;
  private long ids;

  /** An empty registry that reads with {@code finder}. */
  public Registry(MentionFinder finder) {
    registry = new EntityRegistry(stores, stores, stores, dispatch(), () -> new UUID(7, ids++));
    annotator = new ArticleAnnotator(new ArticleReader(new MentionReader(finder)), registry);
    desk = new MentionDesk(stores, stores);
  }

  /** The use cases. */
  public EntityRegistry registry() {
    return registry;
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
      public void removed(UUID articleId, long revision) {
        told.add("removed " + articleId);
      }
    };
  }
}
