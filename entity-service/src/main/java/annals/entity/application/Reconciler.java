package annals.entity.application;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.BlockResolver;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.Resolution;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings the registry up to date with what changed: resolves everything that it may touch, stores
 * the outcomes, and hands on the articles whose mentions name somebody else now. Runs inside the
 * transaction of the change, under the store's lock.
 */
@ApplicationScoped
public class Reconciler {
  private final AnnotationStore annotations;
  private final NameStore names;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final HistoryStore history;
  private final Dispatch dispatch;
  private final IdGenerator ids;
  private final Clock clock;

  /** Works on these stores; changes are told to {@code dispatch}. */
  public Reconciler(
      AnnotationStore annotations,
      NameStore names,
      EntityStore entities,
      JudgementStore judgements,
      HistoryStore history,
      Dispatch dispatch,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.names = names;
    this.entities = entities;
    this.judgements = judgements;
    this.history = history;
    this.dispatch = dispatch;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What changed.
   *
   * @param gone chains that articles had before, with their outcomes
   * @param fresh chains that they have now
   * @param goneOn when the articles of {@code gone} were published, where that changed too
   * @param anchors what else was touched, as by a judgement
   */
  record Change(
      List<FiledChain> gone,
      List<FiledChain> fresh,
      Map<UUID, String> goneOn,
      Collection<Anchor> anchors,
      Cause cause) {
    /** A change of judgements or of curated entities alone. */
    static Change of(Collection<Anchor> anchors, Cause cause) {
      return new Change(List.of(), List.of(), Map.of(), anchors, cause);
    }
  }

  /** Carries {@code change} through. */
  void reconcile(Change change) {
    Set<NameForm> touched = new LinkedHashSet<>();
    change.gone().forEach(chain -> touched.add(chain.chain().form()));
    change.fresh().forEach(chain -> touched.add(chain.chain().form()));
    Set<Anchor> anchors = new LinkedHashSet<>(change.anchors());
    for (FiledChain chain : change.gone()) {
      UUID pin = chain.pin();
      if (pin != null) {
        anchors.add(new Anchor.Mention(pin));
      }
    }
    Block block = new BlockLoader(names, entities, judgements).load(touched, anchors);
    Resolution resolution = new BlockResolver(names, ids::next).resolve(block);
    Chronicle chronicle = new Chronicle(history, ids, clock, change.cause());
    Set<UUID> changed =
        new Reconciliation(annotations, names, entities, chronicle, clock)
            .carryOut(block, resolution, change);
    chronicle.close();
    for (AnnotatedArticle article : annotations.findAll(changed)) {
      annotations.save(article.annotatedAgain());
      dispatch.annotated(article.articleId(), article.revision());
    }
  }
}
