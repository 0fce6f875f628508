/** Finding who is named where: our own layer over the spans that a tagger gives. Plain Java. */
@NullMarked
package annals.entity.domain.mentions;

import org.jspecify.annotations.NullMarked;
