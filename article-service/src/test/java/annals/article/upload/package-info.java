/** Uploads. */
@NullMarked
package annals.article.upload;

import org.jspecify.annotations.NullMarked;
