@NullMarked
package annals.timeline.domain.words;

import org.jspecify.annotations.NullMarked;
