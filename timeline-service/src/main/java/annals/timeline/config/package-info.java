/** Makes the domain's engines known to the container. */
@NullMarked
package annals.timeline.config;

import org.jspecify.annotations.NullMarked;
