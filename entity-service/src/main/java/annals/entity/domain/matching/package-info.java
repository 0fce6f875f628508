/** Whether two names can be one person's or organisation's, and where such names are found. */
@NullMarked
package annals.entity.domain.matching;

import org.jspecify.annotations.NullMarked;
