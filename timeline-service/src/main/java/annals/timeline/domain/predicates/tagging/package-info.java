/** Classes of English words by word lists, endings and their neighbours. */
@NullMarked
package annals.timeline.domain.predicates.tagging;

import org.jspecify.annotations.NullMarked;
