/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.reconcile;

import org.jspecify.annotations.NullMarked;
