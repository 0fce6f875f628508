package annals.timeline.domain.statements;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in an article.
 *
 * @param span where they stand
 * @param verbatim whether they are the speaker's own, between quotation marks or the like
 * @param voice who says them, or null if it is not known
 */
public record Speech(TextSpan span, boolean verbatim, @Nullable Voice voice) {

  /** Refuses speech without a place. */
  public Speech {
    Objects.requireNonNull(span, "span");
  }
}
