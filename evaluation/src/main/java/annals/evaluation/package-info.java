/** Measures the quality of the engines against labelled data. */
@NullMarked
package annals.evaluation;

import org.jspecify.annotations.NullMarked;
