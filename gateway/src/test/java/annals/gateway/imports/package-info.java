/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.imports;

import org.jspecify.annotations.NullMarked;
