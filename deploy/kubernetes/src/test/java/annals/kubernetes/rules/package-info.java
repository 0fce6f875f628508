/** What every rendered overlay must hold. */
@NullMarked
package annals.kubernetes.rules;

import org.jspecify.annotations.NullMarked;
