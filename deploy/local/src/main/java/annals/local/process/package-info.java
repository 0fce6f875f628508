/**
 * Processes that the local run starts: their logs, their ports, and how none outlives its owner.
 */
@NullMarked
package annals.local.process;

import org.jspecify.annotations.NullMarked;
