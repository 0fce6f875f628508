/** Finds temporal expressions among tokens and says what they mean, before any date is counted. */
@NullMarked
package annals.timeline.domain.dating.grammar;

import org.jspecify.annotations.NullMarked;
