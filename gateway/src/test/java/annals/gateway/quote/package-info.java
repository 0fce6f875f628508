/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.quote;

import org.jspecify.annotations.NullMarked;
