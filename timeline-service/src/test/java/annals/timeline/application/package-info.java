@NullMarked
package annals.timeline.application;

import org.jspecify.annotations.NullMarked;
