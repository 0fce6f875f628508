package annals.entity.domain.matching;

/**
 * One word of a name.
 *
 * @param text lower-case ASCII letters and digits
 * @param folded {@link Spelling#fold} of it
 * @param original the word in its own script where that is not Latin, Cyrillic or Greek, else empty
 */
record NameToken(String text, String folded, String original, Kind kind) {
  /** What a word does in a name, and how much it means when only one name has it. */
  enum Kind {
    WORD(1),
    INITIAL(0.3),
    PARTICLE(0.3),
    GENERIC(0.7),
    PLACE(1),
    NUMBER(1),
    /** Written with full stops: another letter is another name. */
    ACRONYM(1),
    STOP_WORD(0);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  static NameToken of(String text, String original, Kind kind) {
    return new NameToken(text, Spelling.fold(text), original, kind);
  }

  /** The word for people, in Latin letters with a capital. */
  String shown() {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Whether it is more than an initial, a particle or a stop word. */
  boolean isFull() {
    return kind != Kind.INITIAL && kind != Kind.PARTICLE && kind != Kind.STOP_WORD;
  }
}
