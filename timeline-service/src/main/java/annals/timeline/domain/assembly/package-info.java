/**
 * Assembles timelines out of indexed events: the salient ones, each told once, each with its
 * evidence.
 */
@NullMarked
package annals.timeline.domain.assembly;

import org.jspecify.annotations.NullMarked;
