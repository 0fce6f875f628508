/** Articles out of web pages, by jsoup. */
@NullMarked
package annals.article.html;

import org.jspecify.annotations.NullMarked;
