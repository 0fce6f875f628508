@NullMarked
package annals.timeline.domain.events;

import org.jspecify.annotations.NullMarked;
