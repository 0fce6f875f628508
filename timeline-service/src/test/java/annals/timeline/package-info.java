@NullMarked
package annals.timeline;

import org.jspecify.annotations.NullMarked;
