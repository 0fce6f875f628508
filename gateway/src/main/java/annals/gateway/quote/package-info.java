/** Who said what over REST. */
@NullMarked
package annals.gateway.quote;

import org.jspecify.annotations.NullMarked;
