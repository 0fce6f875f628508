/** Publication dates. */
@NullMarked
package annals.article.domain.dating;

import org.jspecify.annotations.NullMarked;
