@NullMarked
package annals.platform.grpc;

import org.jspecify.annotations.NullMarked;
