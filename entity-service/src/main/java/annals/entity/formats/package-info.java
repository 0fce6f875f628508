/** Files of people and organisations: CSV, FollowTheMoney, Wikidata. */
@NullMarked
package annals.entity.formats;

import org.jspecify.annotations.NullMarked;
