/** The borders of the service. */
@NullMarked
package annals.article;

import org.jspecify.annotations.NullMarked;
