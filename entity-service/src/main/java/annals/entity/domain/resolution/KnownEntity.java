package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An id of the registry, as the resolver needs to know it.
 *
 * @param type what articles take it for
 * @param curated whether a source or an editor had a hand in it
 * @param split whether it is made of single mentions: it bears its names beside others, and takes
 *     none from them
 * @param locked whether nothing is to be joined with it
 * @param text a name to show to people
 * @param claimed the names that a source or an editor gives it
 * @param survivor the id that answers for it; null while it stands for itself
 */
public record KnownEntity(
    UUID id,
    Anchor anchor,
    EntityType type,
    boolean curated,
    boolean split,
    boolean locked,
    String text,
    Set<NameForm> claimed,
    @Nullable UUID survivor) {
  /** Keeps its own copy. */
  public KnownEntity {
    claimed = Set.copyOf(claimed);
  }
}
