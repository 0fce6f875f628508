/** Running text: where sentences begin and end. */
@NullMarked
package annals.entity.domain.text;

import org.jspecify.annotations.NullMarked;
