package annals.timeline.domain.statements;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says a statement.
 *
 * @param span where the speaker is named
 * @param words the words that name the speaker there, such as "he"
 * @param entity who that is, or null if it is not known
 */
public record Voice(TextSpan span, String words, @Nullable EntityRef entity) {

  /** Refuses a voice without words. */
  public Voice {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
  }
}
