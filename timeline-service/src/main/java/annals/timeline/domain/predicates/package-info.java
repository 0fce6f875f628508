/**
 * Finds what a sentence says happens and which part its participants have in it, by word lists and
 * rules alone.
 */
@NullMarked
package annals.timeline.domain.predicates;

import org.jspecify.annotations.NullMarked;
