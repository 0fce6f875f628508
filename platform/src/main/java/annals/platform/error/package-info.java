/** What went wrong, in one vocabulary from the domain to problem+json. Plain Java. */
@NullMarked
package annals.platform.error;

import org.jspecify.annotations.NullMarked;
