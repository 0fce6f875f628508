package annals.timeline.domain.predicates.clauses;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring words of a sentence that belong together, or a word that separates others.
 *
 * @param kind what they are
 * @param from place of the first word
 * @param to place of the last word
 * @param group the verb group of a chunk of kind VERB, or null
 */
record Chunk(Kind kind, int from, int to, @Nullable VerbGroup group) {

  enum Kind {
    /** A noun phrase without the phrases that hang on it. */
    NOUN,
    /** "Monday", "last week", "2010". */
    TIME,
    VERB,
    ADVERB,
    PREPOSITION,
    /** Opens a phrase or a clause: "after". */
    LINK,
    OWNER,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    COMMA,
    OPEN,
    CLOSE,
    QUOTE,
    STOP
  }

  boolean holds(int at) {
    return from <= at && at <= to;
  }

  /** Place of the word that the phrase is about. */
  int head() {
    return to;
  }
}
