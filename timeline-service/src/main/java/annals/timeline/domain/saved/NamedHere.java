package annals.timeline.domain.saved;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody whom a sentence names.
 *
 * @param entity who, when the article was indexed
 * @param name the canonical name then
 * @param position words of the sentence before the name: the same name in the same sentence
 */
public record NamedHere(UUID entity, String name, int position) {

  /** Refuses a name of nobody. */
  public NamedHere {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(name, "name");
  }
}
