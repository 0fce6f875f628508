/** The threads of this service that work without being called. */
@NullMarked
package annals.article.worker;

import org.jspecify.annotations.NullMarked;
