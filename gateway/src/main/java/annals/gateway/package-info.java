/** The only public door: REST in front, gRPC behind, no rules of its own about articles. */
@NullMarked
package annals.gateway;

import org.jspecify.annotations.NullMarked;
