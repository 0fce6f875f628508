/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.timeline;

import org.jspecify.annotations.NullMarked;
