package annals.timeline.domain.saved;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How something stands that an edit holds on to.
 *
 * @param hold what is held on to
 * @param now the same words as they stand today, or null if they do not
 * @param event the event they are filed under today, or null
 * @param articleThere whether their article is still there
 */
public record Standing(
    Hold hold, @Nullable Evidence now, @Nullable UUID event, boolean articleThere) {

  /** Refuses words of an article that is not there. */
  public Standing {
    Objects.requireNonNull(hold, "hold");
    if (now != null && !articleThere) {
      throw new IllegalArgumentException("words without their article: " + hold);
    }
  }
}
