/**
 * What the service does: index articles, assemble timelines, list quotes and statements; and its
 * ports.
 */
@NullMarked
package annals.timeline.application;

import org.jspecify.annotations.NullMarked;
