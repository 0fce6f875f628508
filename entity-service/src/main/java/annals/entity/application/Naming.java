package annals.entity.application;

import annals.entity.domain.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where an article names somebody.
 *
 * @param entityId whom it names; null when that is not decided
 * @param text the words of the mention
 */
public record Naming(
    UUID mentionId, UUID articleId, @Nullable UUID entityId, Span span, String text) {}
