/** The edge of the gRPC servers: failures as statuses. */
@NullMarked
package annals.platform.grpc;

import org.jspecify.annotations.NullMarked;
