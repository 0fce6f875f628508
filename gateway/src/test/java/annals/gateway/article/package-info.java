/** Tests of the article routes. */
@NullMarked
package annals.gateway.article;

import org.jspecify.annotations.NullMarked;
