package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import annals.entity.domain.resolution.PinnedChains;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the registry.
 *
 * @param ordinal its place among the mentions of the article
 * @param chain ordinal of its chain, or -1 for a place
 * @param link why it belongs to the chain
 * @param pin set when an editor has judged it by itself
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
    List<FeatureScore> link,
    @Nullable UUID pin) {
  /** Keeps its own copy of the reasons. */
  public FiledMention {
    link = List.copyOf(link);
  }

  /** A mention that nobody has judged. */
  public FiledMention(
      UUID id,
      UUID articleId,
      int ordinal,
      int chain,
      Span span,
      String text,
      EntityType type,
      MentionKind kind,
      List<FeatureScore> link) {
    this(id, articleId, ordinal, chain, span, text, type, kind, link, null);
  }

  /** The same under this pin; null: none. */
  public FiledMention pinned(@Nullable UUID other) {
    return new FiledMention(id, articleId, ordinal, chain, span, text, type, kind, link, other);
  }

  /** The ordinal of the chain that says who it is: its own once an editor has judged it. */
  public int effectiveChain() {
    return pin == null ? chain : PinnedChains.ordinalOf(ordinal);
  }
}
