/** The gRPC face of the service: messages to domain and back. */
@NullMarked
package annals.entity.grpc;

import org.jspecify.annotations.NullMarked;
