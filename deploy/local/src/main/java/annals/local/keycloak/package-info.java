/** Keycloak from its distribution: built once, the realm imported once, then run on loopback. */
@NullMarked
package annals.local.keycloak;

import org.jspecify.annotations.NullMarked;
