package annals.timeline.domain.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names somebody.
 *
 * @param span where the name stands
 * @param type what it names
 * @param entityId the entity it was resolved to, or null when it was not
 */
public record NamedSpan(TextSpan span, MentionType type, @Nullable String entityId) {

  /** Refuses a mention without span or type. */
  public NamedSpan {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
  }
}
