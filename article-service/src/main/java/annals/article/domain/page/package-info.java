/** What a web page holds besides its layout; reading one is a port. */
@NullMarked
package annals.article.domain.page;

import org.jspecify.annotations.NullMarked;
