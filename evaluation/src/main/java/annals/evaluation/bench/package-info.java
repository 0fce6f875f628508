/** Speed and memory of the engines on generated data: {@code ./annals bench}. */
@NullMarked
package annals.evaluation.bench;

import org.jspecify.annotations.NullMarked;
