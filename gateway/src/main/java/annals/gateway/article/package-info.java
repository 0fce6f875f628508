/** Articles and their revisions over REST. */
@NullMarked
package annals.gateway.article;

import org.jspecify.annotations.NullMarked;
