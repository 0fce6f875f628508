package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.util.UUID;

/**
 * An entity whose name is like the one asked for.
 *
 * @param name the one of its names that fits best
 */
public record FoundEntity(UUID id, EntityType type, String name, NameMatch match) {}
