package annals.timeline.application;

import java.util.UUID;

/**
 * Where a statement stands in an article.
 *
 * @param start offset of its sentence
 * @param id its id; a sentence may make several statements
 */
public record StatementPlace(int start, UUID id) {}
