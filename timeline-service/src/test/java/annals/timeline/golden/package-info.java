/**
 * Golden folders: articles in {@code in-*.json}, what has to come out of them in {@code out.json}.
 */
@NullMarked
package annals.timeline.golden;

import org.jspecify.annotations.NullMarked;
