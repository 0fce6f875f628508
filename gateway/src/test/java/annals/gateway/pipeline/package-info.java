/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.pipeline;

import org.jspecify.annotations.NullMarked;
