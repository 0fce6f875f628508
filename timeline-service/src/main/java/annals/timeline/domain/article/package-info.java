/** An article as it arrives from the pipeline: text, segments and the mentions found in it. */
@NullMarked
package annals.timeline.domain.article;

import org.jspecify.annotations.NullMarked;
