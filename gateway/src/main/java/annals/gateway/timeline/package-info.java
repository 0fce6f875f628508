/** Timelines and dated statements over REST. */
@NullMarked
package annals.gateway.timeline;

import org.jspecify.annotations.NullMarked;
