package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is who in a block.
 *
 * @param entityOfName whom each full name, and each bare name that stands for itself, belongs to
 * @param contested names that several bear
 * @param open the chains that were decided one by one, each with its outcome
 * @param survivors every id of the block that stands for somebody, and the id that answers for it
 * @param types what each surviving id is, by the name that most articles use
 * @param anchors what ids that are new, or lost their hold, hold on to now
 */
public record Resolution(
    Map<NameForm, UUID> entityOfName,
    Set<NameForm> contested,
    List<FiledChain> open,
    Map<UUID, UUID> survivors,
    Map<UUID, EntityType> types,
    Map<UUID, Anchor> anchors) {
  /** Keeps its own copies. */
  public Resolution {
    entityOfName = Map.copyOf(entityOfName);
    contested = Set.copyOf(contested);
    open = List.copyOf(open);
    survivors = Map.copyOf(survivors);
    types = Map.copyOf(types);
    anchors = Map.copyOf(anchors);
  }
}
