package annals.timeline.domain.article;

import java.util.Objects;
import java.util.UUID;

/**
 * A person, organisation or place of the registry, as far as timelines need it.
 *
 * @param id its id
 * @param name its canonical name when the article was annotated
 * @param type what it is
 */
public record EntityRef(UUID id, String name, EntityType type) {

  /** Refuses an entity without id, name or type. */
  public EntityRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
