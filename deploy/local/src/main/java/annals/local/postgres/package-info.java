/** PostgreSQL from Maven binaries: unpacked, set up and run on loopback. */
@NullMarked
package annals.local.postgres;

import org.jspecify.annotations.NullMarked;
