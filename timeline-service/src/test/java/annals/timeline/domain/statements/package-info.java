@NullMarked
package annals.timeline.domain.statements;

import org.jspecify.annotations.NullMarked;
