/** What the service hands on to timeline-service. */
@NullMarked
package annals.entity.client;

import org.jspecify.annotations.NullMarked;
