/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.security;

import org.jspecify.annotations.NullMarked;
