/** What this service hands on: the outbox and its delivery to entity-service. */
@NullMarked
package annals.article.client;

import org.jspecify.annotations.NullMarked;
