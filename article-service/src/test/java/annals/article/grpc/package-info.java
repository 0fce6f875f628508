/** The service over gRPC, with real tokens on a real database. */
@NullMarked
package annals.article.grpc;

import org.jspecify.annotations.NullMarked;
