/**
 * Timelines of topics against those that journalists wrote: dates, and words by the ROUGE variants
 * for timelines of Martschat and Markert (2017).
 */
@NullMarked
package annals.evaluation.timelines;

import org.jspecify.annotations.NullMarked;
