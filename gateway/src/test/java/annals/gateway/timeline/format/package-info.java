/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.timeline.format;

import org.jspecify.annotations.NullMarked;
