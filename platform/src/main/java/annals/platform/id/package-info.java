/** Identifiers of everything that is stored. */
@NullMarked
package annals.platform.id;

import org.jspecify.annotations.NullMarked;
