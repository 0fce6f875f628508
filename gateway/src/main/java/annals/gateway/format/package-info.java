/** Entities in the formats of others: FollowTheMoney and JSON-LD of schema.org. */
@NullMarked
package annals.gateway.format;

import org.jspecify.annotations.NullMarked;
