/** The whole platform, started as a user starts it, compared with what an editor would expect. */
@NullMarked
package annals.endtoend;

import org.jspecify.annotations.NullMarked;
