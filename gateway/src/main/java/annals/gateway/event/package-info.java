/** Events over REST: what happened, as one or more articles report it. */
@NullMarked
package annals.gateway.event;

import org.jspecify.annotations.NullMarked;
