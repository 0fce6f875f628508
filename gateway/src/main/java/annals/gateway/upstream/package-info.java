/** The gRPC calls to the services: the caller's token, deadlines, retries, errors. */
@NullMarked
package annals.gateway.upstream;

import org.jspecify.annotations.NullMarked;
