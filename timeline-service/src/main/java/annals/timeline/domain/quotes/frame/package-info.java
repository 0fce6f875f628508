/** The article as rules read it: paragraphs, sentences and tokens, each quotation one token. */
@NullMarked
package annals.timeline.domain.quotes.frame;

import org.jspecify.annotations.NullMarked;
