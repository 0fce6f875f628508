package annals.entity.application;

import annals.entity.domain.Span;
import annals.entity.domain.text.Sentences;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article that names somebody.
 *
 * @param span in the text of that revision
 * @param published of the article, EDTF or empty
 */
public record ContextSentence(
    UUID articleId, long revision, Span span, String text, String published) {
  /**
   * The sentence around {@code mention}; nothing when the text is gone or was replaced meanwhile.
   */
  static Optional<ContextSentence> around(
      UUID articleId, @Nullable StoredText stored, Span mention) {
    if (stored == null || mention.end() > stored.text().length()) {
      return Optional.empty();
    }
    Span span = Sentences.around(stored.text(), mention);
    return Optional.of(
        new ContextSentence(
            articleId, stored.revision(), span, span.of(stored.text()), stored.published()));
  }
}
