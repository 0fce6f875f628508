/** Noun phrases and verb groups of a sentence, and which of the first belong to which verb. */
@NullMarked
package annals.timeline.domain.predicates.clauses;

import org.jspecify.annotations.NullMarked;
