/** Who may call what. */
@NullMarked
package annals.gateway.security;

import org.jspecify.annotations.NullMarked;
