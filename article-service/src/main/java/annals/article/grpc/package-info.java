/** {@code annals.article.v1} on the wire: checks roles, translates, delegates. */
@NullMarked
package annals.article.grpc;

import org.jspecify.annotations.NullMarked;
