@NullMarked
package annals.evaluation.semeval;

import org.jspecify.annotations.NullMarked;
