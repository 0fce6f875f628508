/**
 * When an article was published: from metadata, from a stamp that the text prints, else unknown.
 */
@NullMarked
package annals.article.domain.dating;

import org.jspecify.annotations.NullMarked;
