/** SemEval-2015 task 4: timelines of what many articles say about one entity, from raw text. */
@NullMarked
package annals.evaluation.semeval;

import org.jspecify.annotations.NullMarked;
