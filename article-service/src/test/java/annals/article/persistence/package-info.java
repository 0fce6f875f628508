/** The stores on a real PostgreSQL. */
@NullMarked
package annals.article.persistence;

import org.jspecify.annotations.NullMarked;
