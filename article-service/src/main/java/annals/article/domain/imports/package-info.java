/** Many articles at once: an upload, its items, and what became of each. */
@NullMarked
package annals.article.domain.imports;

import org.jspecify.annotations.NullMarked;
