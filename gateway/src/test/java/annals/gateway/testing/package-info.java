/** The services at the other end of the clients: real gRPC servers with little behind them. */
@NullMarked
package annals.gateway.testing;

import org.jspecify.annotations.NullMarked;
