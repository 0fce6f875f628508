/** Rules of the domain. */
@NullMarked
package annals.article.domain;

import org.jspecify.annotations.NullMarked;
