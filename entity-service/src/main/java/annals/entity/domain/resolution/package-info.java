/** Deciding who is who, first inside an article, then across articles. Plain Java. */
@NullMarked
package annals.entity.domain.resolution;

import org.jspecify.annotations.NullMarked;
