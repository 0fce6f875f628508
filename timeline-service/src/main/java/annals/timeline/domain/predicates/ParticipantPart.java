package annals.timeline.domain.predicates;

import java.util.Objects;

/**
 * A participant's part in a sentence, for readers.
 *
 * @param words the words of the sentence that tell it: "was arrested", "met", "will step down"
 * @param role whether the participant does it or undergoes it
 */
public record ParticipantPart(String words, Role role) {

  /** Refuses a part without words. */
  public ParticipantPart {
    Objects.requireNonNull(role, "role");
    if (words.isBlank()) {
      throw new IllegalArgumentException("a part without words");
    }
  }
}
