package annals.platform.outbox;

import java.util.UUID;

/**
 * Something a service owes its neighbour.
 *
 * @param id rises in the order of writing
 * @param kind what happened, as {@code article.changed}
 * @param articleId the article it is about; entries of one article are delivered in order
 * @param revision the article's revision
 * @param attempts deliveries that failed so far
 */
public record OutboxEntry(long id, String kind, UUID articleId, long revision, int attempts) {}
