package annals.timeline.domain.statements;

import annals.timeline.domain.article.EntityRef;
import java.util.Objects;

/**
 * An entity that a statement concerns.
 *
 * @param entity who
 * @param involvement how
 * @param position words of the sentence before the first mention; 0 if there is none
 */
public record Participant(EntityRef entity, Involvement involvement, int position) {

  /** Refuses a participant without entity or involvement. */
  public Participant {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(involvement, "involvement");
  }
}
