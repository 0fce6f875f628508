/** In which language an article is written; the detector is a port. */
@NullMarked
package annals.article.domain.language;

import org.jspecify.annotations.NullMarked;
