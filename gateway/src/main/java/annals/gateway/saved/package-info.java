/** Timelines that people keep, over REST: their entries, versions and changes. */
@NullMarked
package annals.gateway.saved;

import org.jspecify.annotations.NullMarked;
