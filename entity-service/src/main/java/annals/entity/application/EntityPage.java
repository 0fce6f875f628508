package annals.entity.application;

import annals.entity.application.MentionPeriods.Interval;
import annals.entity.application.NamingStore.Shared;
import annals.entity.domain.NamedEntity;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of an entity shows beside the entity itself. */
@ApplicationScoped
public class EntityPage {
  /** Articles that are looked at for related entities, the last published ones. */
  static final int MOST_ARTICLES = 1_000;

  private final EntityStore entities;
  private final NamingStore namings;
  private final SharedSentences sentences;

  /** Reads from these stores. */
  public EntityPage(EntityStore entities, NamingStore namings, ArticleTexts texts) {
    this.entities = entities;
    this.namings = namings;
    this.sentences = new SharedSentences(namings, texts);
  }

  /**
   * An entity that is named together with another.
   *
   * @param articleCount articles that name both
   * @param sentences that name both, at most three, the last published first
   */
  public record Related(NamedEntity entity, long articleCount, List<ContextSentence> sentences) {
    /** Keeps its own copy. */
    public Related {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A page of related entities.
   *
   * @param next where the next page begins, or null for the last
   */
  public record RelatedPage(List<Related> related, @Nullable Shared next) {
    /** Keeps its own copy. */
    public RelatedPage {
      related = List.copyOf(related);
    }
  }

  /**
   * Those named in the same articles, over the newest {@value #MOST_ARTICLES} of them, the most
   * often first. Sentences are found for as many as {@value SharedSentences#MOST_TEXTS} texts show.
   *
   * @param after where the page begins, or null for the first
   */
  @Transactional
  public RelatedPage related(UUID id, @Nullable Shared after, int size) {
    UUID entity = survivor(id);
    List<UUID> articles = namings.newestArticles(entity, MOST_ARTICLES);
    List<Shared> found = namings.shared(entity, articles, after, size + 1);
    List<Shared> shown = found.subList(0, Math.min(size, found.size()));
    Map<UUID, NamedEntity> known = entities.find(shown.stream().map(Shared::entityId).toList());
    Map<UUID, List<ContextSentence>> both = sentences.of(entity, shown);
    List<Related> related = new ArrayList<>();
    for (Shared shared : shown) {
      NamedEntity other = known.get(shared.entityId());
      if (other != null) {
        related.add(
            new Related(
                other, shared.articleCount(), both.getOrDefault(shared.entityId(), List.of())));
      }
    }
    return new RelatedPage(related, found.size() > size ? shown.getLast() : null);
  }

  /**
   * Mentions over time, by publication date.
   *
   * @param from the first day that counts, or null for all
   * @param to the last day that counts, or null for all
   */
  @Transactional
  public MentionPeriods counts(
      UUID id, Interval interval, @Nullable LocalDate from, @Nullable LocalDate to) {
    return MentionPeriods.of(namings.counts(survivor(id)), interval, from, to);
  }

  private UUID survivor(UUID id) {
    NamedEntity entity = entities.find(List.of(id)).get(id);
    if (entity == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return entity.id();
  }
}
