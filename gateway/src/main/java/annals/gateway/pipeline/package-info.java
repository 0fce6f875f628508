/** What waits between the services, for admins. */
@NullMarked
package annals.gateway.pipeline;

import org.jspecify.annotations.NullMarked;
