package annals.timeline.application.saved;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a timeline stands in a list.
 *
 * @param updatedAt when it was last changed
 * @param id its id
 */
public record TimelinePlace(Instant updatedAt, UUID id) {}
