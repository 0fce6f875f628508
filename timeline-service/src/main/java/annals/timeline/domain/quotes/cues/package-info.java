/** Words that introduce speech, and how to tell verb from noun. */
@NullMarked
package annals.timeline.domain.quotes.cues;

import org.jspecify.annotations.NullMarked;
