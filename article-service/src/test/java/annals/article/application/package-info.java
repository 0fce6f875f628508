/** What can be done with articles and imports. */
@NullMarked
package annals.article.application;

import org.jspecify.annotations.NullMarked;
