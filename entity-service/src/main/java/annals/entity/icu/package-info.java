/** Romanisation of scripts by ICU. */
@NullMarked
package annals.entity.icu;

import org.jspecify.annotations.NullMarked;
