package annals.timeline.domain.statements;

import annals.timeline.domain.article.EntityRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a statement concerns.
 *
 * @param entity who
 * @param involvement how
 * @param position words of the sentence before the first mention; 0 if there is none
 * @param part what it does in the sentence, in the sentence's own words, as "was arrested"; null if
 *     that is not clear
 * @param named the words of the sentence that name it; null if none do or if that was not kept
 */
public record Participant(
    EntityRef entity,
    Involvement involvement,
    int position,
    @Nullable String part,
    @Nullable String named) {

  /** A participant that the sentence does not name, without a clear part. */
  public Participant(EntityRef entity, Involvement involvement) {
    this(entity, involvement, 0, null, null);
  }

  /** Refuses a participant without entity or involvement. */
  public Participant {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(involvement, "involvement");
  }
}
