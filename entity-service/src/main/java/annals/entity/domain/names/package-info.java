/** Names taken apart, written one way, and compared by their parts. Plain Java. */
@NullMarked
package annals.entity.domain.names;

import org.jspecify.annotations.NullMarked;
