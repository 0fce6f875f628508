/** What can be done with articles and imports. The only place with transactions. */
@NullMarked
package annals.article.application;

import org.jspecify.annotations.NullMarked;
