@NullMarked
package annals.timeline.application.saved;

import org.jspecify.annotations.NullMarked;
