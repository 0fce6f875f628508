/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.entity;

import org.jspecify.annotations.NullMarked;
