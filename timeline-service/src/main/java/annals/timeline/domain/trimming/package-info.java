/** Sentences of news cut to what they report; nothing is ever added or moved. */
@NullMarked
package annals.timeline.domain.trimming;

import org.jspecify.annotations.NullMarked;
