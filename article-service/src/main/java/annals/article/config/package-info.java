/** Puts the parts together. */
@NullMarked
package annals.article.config;

import org.jspecify.annotations.NullMarked;
