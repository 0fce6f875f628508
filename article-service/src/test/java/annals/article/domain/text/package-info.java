/** Golden cases of the segmenter. */
@NullMarked
package annals.article.domain.text;

import org.jspecify.annotations.NullMarked;
