/** Word lists: general knowledge of names and news, kept as text beside the code. */
@NullMarked
package annals.entity.domain.lexicon;

import org.jspecify.annotations.NullMarked;
