package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name that articles use.
 *
 * @param text as an article writes it, to show to people
 * @param entityId whom the registry takes it for; null when it never stood for one alone
 * @param contested whether several entities bear it, so that each of its chains is decided by
 *     itself
 * @param articleCount articles that have it as the fullest name of a chain
 */
public record KnownName(
    NameForm form, String text, @Nullable UUID entityId, boolean contested, long articleCount) {}
