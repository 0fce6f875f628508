/** People and organisations, and the words that name them. Plain Java. */
@NullMarked
package annals.entity.domain;

import org.jspecify.annotations.NullMarked;
