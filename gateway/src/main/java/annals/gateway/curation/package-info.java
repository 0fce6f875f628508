/** What editors decide and correct, how they take it back, and what is kept of it, over REST. */
@NullMarked
package annals.gateway.curation;

import org.jspecify.annotations.NullMarked;
