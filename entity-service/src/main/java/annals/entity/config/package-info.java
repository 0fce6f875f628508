/** Wiring of the domain into the container. */
@NullMarked
package annals.entity.config;

import org.jspecify.annotations.NullMarked;
