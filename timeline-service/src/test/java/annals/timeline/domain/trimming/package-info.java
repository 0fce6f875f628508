@NullMarked
package annals.timeline.domain.trimming;

import org.jspecify.annotations.NullMarked;
