@NullMarked
package annals.evaluation.timelines;

import org.jspecify.annotations.NullMarked;
