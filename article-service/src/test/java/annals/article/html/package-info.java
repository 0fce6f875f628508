/** Pages. */
@NullMarked
package annals.article.html;

import org.jspecify.annotations.NullMarked;
