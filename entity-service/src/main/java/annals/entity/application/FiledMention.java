package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import java.util.List;
import java.util.UUID;

/**
 * A mention in the registry.
 *
 * @param ordinal its place among the mentions of the article
 * @param chain ordinal of its chain, or -1 for a place
 * @param link why it belongs to the chain
 */
public record FiledMention(
    UUID id,
    UUID articleId,
    int ordinal,
    int chain,
    Span span,
    String text,
    EntityType type,
    MentionKind kind,
    List<FeatureScore> link) {
  /** Keeps its own copy of the reasons. */
  public FiledMention {
    link = List.copyOf(link);
  }
}
