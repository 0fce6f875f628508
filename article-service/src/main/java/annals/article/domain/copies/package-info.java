/** Word-for-word copies: one fingerprint for all that says the same. */
@NullMarked
package annals.article.domain.copies;

import org.jspecify.annotations.NullMarked;
