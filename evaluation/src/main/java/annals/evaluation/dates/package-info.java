/** The suite {@code dates}: temporal expressions of TimeML documents, scored as in TempEval-3. */
@NullMarked
package annals.evaluation.dates;

import org.jspecify.annotations.NullMarked;
