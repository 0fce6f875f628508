/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.event;

import org.jspecify.annotations.NullMarked;
