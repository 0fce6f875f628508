/** Finds what people are quoted as saying in English news, and who says it. */
@NullMarked
package annals.timeline.domain.quotes;

import org.jspecify.annotations.NullMarked;
