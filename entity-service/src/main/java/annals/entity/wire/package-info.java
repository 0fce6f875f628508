/** Domain objects as messages, for the server and the client alike. */
@NullMarked
package annals.entity.wire;

import org.jspecify.annotations.NullMarked;
