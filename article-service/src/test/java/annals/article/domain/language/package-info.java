/** Languages. */
@NullMarked
package annals.article.domain.language;

import org.jspecify.annotations.NullMarked;
