/**
 * Articles, their revisions and what may be said about them. Plain Java; ports are interfaces here.
 */
@NullMarked
package annals.article.domain;

import org.jspecify.annotations.NullMarked;
