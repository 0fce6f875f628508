/**
 * Statements: sentences of articles with the date of what they report, who is in it, and who says
 * so.
 */
@NullMarked
package annals.timeline.domain.statements;

import org.jspecify.annotations.NullMarked;
