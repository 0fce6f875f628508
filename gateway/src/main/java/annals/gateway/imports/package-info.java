/** Uploads of many articles over REST. */
@NullMarked
package annals.gateway.imports;

import org.jspecify.annotations.NullMarked;
