package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is who in a block.
 *
 * @param entityOfName whom each full name, and each bare name that stands for itself, belongs to
 * @param partials the chains with less than a full name, each with its outcome
 * @param merged ids that turned out to be another's, and whose
 * @param created ids that are new
 */
public record Resolution(
    Map<NameForm, UUID> entityOfName,
    List<FiledChain> partials,
    Map<UUID, UUID> merged,
    List<UUID> created) {
  /** Keeps its own copies. */
  public Resolution {
    entityOfName = Map.copyOf(entityOfName);
    partials = List.copyOf(partials);
    merged = Map.copyOf(merged);
    created = List.copyOf(created);
  }
}
