/** From raw text to clean text and segments: what is the article and what the page around it. */
@NullMarked
package annals.article.domain.text;

import org.jspecify.annotations.NullMarked;
