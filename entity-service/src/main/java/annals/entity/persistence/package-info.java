/** PostgreSQL behind the ports of the application. */
@NullMarked
package annals.entity.persistence;

import org.jspecify.annotations.NullMarked;
