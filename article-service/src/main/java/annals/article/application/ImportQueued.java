package annals.article.application;

import java.util.UUID;

/**
 * An upload is complete and waits for a worker.
 *
 * @param id of the import
 */
public record ImportQueued(UUID id) {}
