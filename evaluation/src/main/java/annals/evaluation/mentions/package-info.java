/** Measures who is found in a text: exact spans and types against labelled columns. */
@NullMarked
package annals.evaluation.mentions;

import org.jspecify.annotations.NullMarked;
