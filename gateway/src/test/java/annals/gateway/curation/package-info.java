/** Tests of this part of the gateway. */
@NullMarked
package annals.gateway.curation;

import org.jspecify.annotations.NullMarked;
