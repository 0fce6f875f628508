@NullMarked
package annals.timeline.domain.predicates;

import org.jspecify.annotations.NullMarked;
