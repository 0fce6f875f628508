/** Timelines in the formats of other programs. Each line leads back to the exact words. */
@NullMarked
package annals.gateway.timeline.format;

import org.jspecify.annotations.NullMarked;
