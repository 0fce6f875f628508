/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.exchange;

import org.jspecify.annotations.NullMarked;
