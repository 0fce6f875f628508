/** The local run: PostgreSQL, Keycloak and the services on one machine, without Docker. */
@NullMarked
package annals.local;

import org.jspecify.annotations.NullMarked;
