/** PostgreSQL: plain SQL for articles, statements and events, a Panache repository for quotes. */
@NullMarked
package annals.timeline.persistence;

import org.jspecify.annotations.NullMarked;
