/** Finds the temporal expressions of English news and says which day, month or year they mean. */
@NullMarked
package annals.timeline.domain.dating;

import org.jspecify.annotations.NullMarked;
