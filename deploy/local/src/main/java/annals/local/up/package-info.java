/** The commands up and reset: the whole platform on this machine, started, watched and stopped. */
@NullMarked
package annals.local.up;

import org.jspecify.annotations.NullMarked;
