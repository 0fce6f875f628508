/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.saved;

import org.jspecify.annotations.NullMarked;
