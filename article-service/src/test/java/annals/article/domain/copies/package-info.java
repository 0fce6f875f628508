/** Copies. */
@NullMarked
package annals.article.domain.copies;

import org.jspecify.annotations.NullMarked;
