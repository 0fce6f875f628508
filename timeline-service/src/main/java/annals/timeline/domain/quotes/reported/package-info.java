/** Finds speech that is reported without quotation marks. */
@NullMarked
package annals.timeline.domain.quotes.reported;

import org.jspecify.annotations.NullMarked;
