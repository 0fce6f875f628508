package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;

/** Something that an article says of two names: one stands for the other. */
public record AliasFact(Kind kind, NameForm alias, NameForm name) {
  /** How the alias relates to the name. */
  public enum Kind {
    /** Its letters: NATO. */
    ACRONYM,
    /** Its first word, where the article had the whole name before. */
    SHORT,
    /** What it was called before. */
    FORMER,
    /** The office that the article gives to whoever has the name. */
    ROLE
  }
}
