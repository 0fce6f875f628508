/**
 * What editors do to saved timelines, what the machine does to them, what readers see; its ports.
 */
@NullMarked
package annals.timeline.application.saved;

import org.jspecify.annotations.NullMarked;
