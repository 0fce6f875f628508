/** Splits English news text into sentences and tokens; every offset is in UTF-16 code units. */
@NullMarked
package annals.timeline.domain.text;

import org.jspecify.annotations.NullMarked;
