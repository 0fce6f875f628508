package annals.timeline.domain.article;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names somebody.
 *
 * @param span where it stands
 * @param type what it names
 * @param entity who that is, or null while it is not resolved
 */
public record NameMention(TextSpan span, EntityType type, @Nullable EntityRef entity) {

  /** Refuses a mention without place or type. */
  public NameMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
  }
}
