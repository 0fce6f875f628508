/** What the tests of all services start: a real PostgreSQL and a real Keycloak. */
@NullMarked
package annals.platform.testing;

import org.jspecify.annotations.NullMarked;
