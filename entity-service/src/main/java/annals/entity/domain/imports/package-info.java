/** People and organisations as files from outside describe them. */
@NullMarked
package annals.entity.domain.imports;

import org.jspecify.annotations.NullMarked;
