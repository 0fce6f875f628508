/** Who calls: tokens of users and of the services themselves. */
@NullMarked
package annals.platform.security;

import org.jspecify.annotations.NullMarked;
