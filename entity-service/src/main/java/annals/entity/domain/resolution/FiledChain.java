package annals.entity.domain.resolution;

import annals.entity.domain.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chain in the registry.
 *
 * @param ordinal its place among the chains of the article
 * @param pin set when it is the one mention that an editor has judged by itself
 * @param outcome what was decided last; null before the first decision
 */
public record FiledChain(
    UUID articleId, int ordinal, Chain chain, @Nullable UUID pin, @Nullable Outcome outcome) {
  /** A chain as an article has it. */
  public FiledChain(UUID articleId, int ordinal, Chain chain, @Nullable Outcome outcome) {
    this(articleId, ordinal, chain, null, outcome);
  }

  /** The same chain with another decision. */
  public FiledChain with(Outcome decision) {
    return new FiledChain(articleId, ordinal, chain, pin, decision);
  }

  /** The entity it was resolved to, or null. */
  public @Nullable UUID entityId() {
    return outcome instanceof Outcome.Resolved resolved ? resolved.entityId() : null;
  }
}
