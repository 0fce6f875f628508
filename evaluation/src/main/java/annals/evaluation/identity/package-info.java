/** Measures who is taken for whom across documents against {@code identity} files. */
@NullMarked
package annals.evaluation.identity;

import org.jspecify.annotations.NullMarked;
