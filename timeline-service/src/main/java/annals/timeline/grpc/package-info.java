/** TimelineService over gRPC: checks requests, translates, delegates. */
@NullMarked
package annals.timeline.grpc;

import org.jspecify.annotations.NullMarked;
