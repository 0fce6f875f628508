/**
 * Transactional outbox: what a service owes its neighbour, delivered at least once and in order per
 * article.
 */
@NullMarked
package annals.platform.outbox;

import org.jspecify.annotations.NullMarked;
