/** Measures who is found to have said what against attributions labelled by hand. */
@NullMarked
package annals.evaluation.quotes;

import org.jspecify.annotations.NullMarked;
