/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.format;

import org.jspecify.annotations.NullMarked;
