package annals.entity.application;

import annals.entity.application.AnnotationStore.Place;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Mention;
import annals.entity.domain.MentionKind;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.resolution.FiledChain;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what was found in articles. */
@ApplicationScoped
public class MentionDesk {
  private final AnnotationStore annotations;
  private final EntityStore entities;

  /** Reads from these stores. */
  public MentionDesk(AnnotationStore annotations, EntityStore entities) {
    this.annotations = annotations;
    this.entities = entities;
  }

  /** Mentions with the names of the entities that they name or may name. */
  public record Page(List<Mention> mentions, Map<UUID, String> entityNames, List<Place> places) {
    /** Keeps its own copies. */
    public Page {
      mentions = List.copyOf(mentions);
      entityNames = Map.copyOf(entityNames);
      places = List.copyOf(places);
    }

    /** A page of its mention at this index alone. */
    Page only(int index) {
      return new Page(List.of(mentions.get(index)), entityNames, List.of(places.get(index)));
    }
  }

  /** An article with all its mentions, for the next service. */
  public record Annotation(AnnotatedArticle article, Page page) {}

  /** Mentions of an article in text order, after the one with the ordinal {@code after}. */
  @Transactional
  public Page ofArticle(UUID articleId, int after, int limit) {
    return page(annotations.mentions(articleId, after, limit));
  }

  /** Mentions of an entity, the newest articles first. */
  @Transactional
  public Page ofEntity(UUID entityId, Place after, int limit) {
    return page(annotations.mentionsOf(survivor(entityId), after, limit));
  }

  /** Articles that mention an entity, the newest first. */
  @Transactional
  public List<Place> articlesOf(UUID entityId, Place after, int limit) {
    return annotations.articlesOf(survivor(entityId), after, limit);
  }

  /** The present annotation of an article, unless it was removed. */
  @Transactional
  public Optional<Annotation> annotation(UUID articleId) {
    return annotations
        .find(articleId)
        .filter(article -> !article.removed())
        .map(
            article ->
                new Annotation(
                    article, page(annotations.mentions(articleId, -1, Integer.MAX_VALUE))));
  }

  /** These mentions as everybody sees them. */
  @Transactional
  public Page of(List<FiledMention> filed) {
    return page(filed);
  }

  private UUID survivor(UUID id) {
    EntityGroup group = entities.groups(List.of(id)).get(id);
    if (group == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return group.survivor().id();
  }

  private Page page(List<FiledMention> filed) {
    Map<UUID, FiledChain> chains = annotations.chainsBehind(filed);
    Map<UUID, AnnotatedArticle> articles = new HashMap<>();
    annotations
        .findAll(filed.stream().map(FiledMention::articleId).distinct().toList())
        .forEach(article -> articles.put(article.articleId(), article));
    Map<UUID, Outcome> outcomes = new HashMap<>();
    Set<UUID> named = new LinkedHashSet<>();
    for (FiledMention mention : filed) {
      Outcome outcome = outcome(mention, chains.get(mention.id()));
      outcomes.put(mention.id(), outcome);
      collect(named, outcome);
    }
    Map<UUID, NamedEntity> known = entities.find(named);
    List<Mention> mentions = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (FiledMention mention : filed) {
      AnnotatedArticle article = articles.get(mention.articleId());
      Outcome outcome = outcomes.get(mention.id());
      if (article == null || outcome == null) {
        throw new IllegalStateException("A mention without an article: " + mention.id());
      }
      mentions.add(mention(mention, article.revision(), outcome, known));
      places.add(new Place(article.published(), mention.articleId(), mention.ordinal()));
    }
    Map<UUID, String> names = new HashMap<>();
    known.forEach((id, entity) -> names.put(id, entity.name()));
    return new Page(mentions, names, places);
  }

  /** The mention; what it names decides its type, which the tagger may have taken for another. */
  private static Mention mention(
      FiledMention filed, long revision, Outcome outcome, Map<UUID, NamedEntity> known) {
    NamedEntity entity =
        outcome instanceof Outcome.Resolved resolved ? known.get(resolved.entityId()) : null;
    return new Mention(
        filed.id(),
        filed.articleId(),
        revision,
        filed.span(),
        filed.text(),
        entity == null ? filed.type() : entity.type(),
        filed.kind(),
        outcome);
  }

  private static Outcome outcome(FiledMention mention, @Nullable FiledChain chain) {
    Outcome decided = chain == null ? null : chain.outcome();
    if (decided == null) {
      return new Outcome.Unresolved(List.of(undecided(mention)));
    }
    boolean linked = mention.pin() == null && !mention.link().isEmpty();
    if (linked && decided instanceof Outcome.Resolved resolved) {
      List<FeatureScore> reasons = new ArrayList<>(mention.link());
      reasons.addAll(resolved.explanation());
      double score = resolved.score();
      for (FeatureScore link : mention.link()) {
        score *= link.weight();
      }
      return new Outcome.Resolved(resolved.entityId(), score, reasons);
    }
    return decided;
  }

  private static FeatureScore undecided(FiledMention mention) {
    if (mention.kind() == MentionKind.ROLE) {
      return new FeatureScore("role", "the article does not say whose office it is", 0);
    }
    String value = mention.type() == EntityType.PLACE ? "a place" : "not decided yet";
    return new FeatureScore("type", value, 0);
  }

  private static void collect(Set<UUID> named, Outcome outcome) {
    switch (outcome) {
      case Outcome.Resolved resolved -> named.add(resolved.entityId());
      case Outcome.Candidates open -> open.candidates().forEach(c -> named.add(c.entityId()));
      case Outcome.Unresolved unresolved -> {}
    }
  }
}
