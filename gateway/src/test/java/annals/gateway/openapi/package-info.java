/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.openapi;

import org.jspecify.annotations.NullMarked;
