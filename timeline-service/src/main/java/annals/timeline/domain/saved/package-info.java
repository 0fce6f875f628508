/**
 * Timelines that people keep: what the machine finds, what editors lay over it, and what of that
 * readers see. All pure: ids and times come in as arguments.
 */
@NullMarked
package annals.timeline.domain.saved;

import org.jspecify.annotations.NullMarked;
