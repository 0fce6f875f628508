/** Finds what stands between quotation marks, whatever their style. */
@NullMarked
package annals.timeline.domain.quotes.marks;

import org.jspecify.annotations.NullMarked;
