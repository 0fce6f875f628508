/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.http;

import org.jspecify.annotations.NullMarked;
