@NullMarked
package annals.timeline.grpc;

import org.jspecify.annotations.NullMarked;
