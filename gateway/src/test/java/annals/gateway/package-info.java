/** Tests of the gateway as a whole. */
@NullMarked
package annals.gateway;

import org.jspecify.annotations.NullMarked;
