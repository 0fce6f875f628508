/**
 * Events: what several articles report of one happening on one date, with what they disagree on.
 */
@NullMarked
package annals.timeline.domain.events;

import org.jspecify.annotations.NullMarked;
