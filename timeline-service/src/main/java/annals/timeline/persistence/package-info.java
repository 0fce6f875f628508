/**
 * PostgreSQL: plain SQL for statements and events, Panache repositories for articles and quotes.
 */
@NullMarked
package annals.timeline.persistence;

import org.jspecify.annotations.NullMarked;
