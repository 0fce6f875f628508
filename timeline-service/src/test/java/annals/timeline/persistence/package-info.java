@NullMarked
package annals.timeline.persistence;

import org.jspecify.annotations.NullMarked;
