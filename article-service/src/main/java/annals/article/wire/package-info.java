/** The article as a proto message, for the server and for the client alike. */
@NullMarked
package annals.article.wire;

import org.jspecify.annotations.NullMarked;
