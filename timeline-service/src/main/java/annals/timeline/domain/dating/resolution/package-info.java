/**
 * Counts out what the grammar found: from its meaning, the publication date and the dates before it
 * to a value.
 */
@NullMarked
package annals.timeline.domain.dating.resolution;

import org.jspecify.annotations.NullMarked;
