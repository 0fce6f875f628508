@NullMarked
package annals.platform.outbox;

import org.jspecify.annotations.NullMarked;
