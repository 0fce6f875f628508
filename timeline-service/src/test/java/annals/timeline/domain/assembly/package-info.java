@NullMarked
package annals.timeline.domain.assembly;

import org.jspecify.annotations.NullMarked;
