/** Names the speaker of each quotation by the sentence around it. */
@NullMarked
package annals.timeline.domain.quotes.speakers;

import org.jspecify.annotations.NullMarked;
