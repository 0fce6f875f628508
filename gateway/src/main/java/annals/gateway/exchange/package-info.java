/** Many entities at once, in and out, streamed. */
@NullMarked
package annals.gateway.exchange;

import org.jspecify.annotations.NullMarked;
