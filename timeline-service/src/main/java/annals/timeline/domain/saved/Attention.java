package annals.timeline.domain.saved;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Why an entry asks for a look: the ground under an edit moved.
 *
 * @param words for people
 * @param since when it was noticed
 * @param subjects the articles or entities that moved, in fixed order
 */
public record Attention(Kind kind, String words, Instant since, List<UUID> subjects) {

  /** Copies the subjects. */
  public Attention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(since, "since");
    subjects = subjects.stream().distinct().sorted().toList();
  }

  /** What moved. */
  public enum Kind {
    /** All or some of what it rests on was withdrawn. */
    EVIDENCE_WITHDRAWN,
    /** The words that it rests on were corrected. */
    EVIDENCE_CHANGED,
    /** People or organisations in it were merged or parted. */
    IDENTITY_CHANGED,
    /** The machine gives another date than the one under the edit. */
    DATE_CHANGED,
    /** The event was parted into several, or joined with another. */
    EVENT_CHANGED
  }
}
