/** Tells whom a pronoun or description speaks of. */
@NullMarked
package annals.timeline.domain.quotes.people;

import org.jspecify.annotations.NullMarked;
