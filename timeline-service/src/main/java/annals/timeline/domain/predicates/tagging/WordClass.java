package annals.timeline.domain.predicates.tagging;

/** What a word or mark does in its sentence. */
public enum WordClass {
  NAME,
  /** Nouns, and what may stand before them in a noun phrase. */
  NOUN,
  NUMBER,
  /** Days, months, "today", "week". */
  TIME,
  PRONOUN,
  DETERMINER,
  /** "his", "its": a determiner that stands for somebody. */
  POSSESSIVE,
  /** The mark of the possessive behind a noun. */
  OWNER,
  ADVERB,
  NOT,
  PREPOSITION,
  /** A preposition that opens clauses as well: "after". */
  LINK,
  TO,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  MODAL,
  BE,
  HAVE,
  DO,
  VERB,
  PARTICLE,
  COMMA,
  OPEN,
  CLOSE,
  QUOTE,
  STOP;

  /** Whether it helps another verb. */
  public boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  /** Whether a noun phrase can hold it. */
  public boolean isNominal() {
    return switch (this) {
      case NAME, NOUN, NUMBER, TIME, PRONOUN, DETERMINER, POSSESSIVE -> true;
      default -> false;
    };
  }

  /** Whether it is a mark and no word. */
  public boolean isMark() {
    return switch (this) {
      case COMMA, OPEN, CLOSE, QUOTE, STOP -> true;
      default -> false;
    };
  }
}
