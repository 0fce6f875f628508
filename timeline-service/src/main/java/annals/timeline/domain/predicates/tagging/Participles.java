package annals.timeline.domain.predicates.tagging;

import org.jspecify.annotations.Nullable;

/**
 * Tells "the deal reached in May was signed" from "the parties reached a deal": a word in -ed is a
 * participle when it opens the sentence, when its agent follows, or when the clause has another
 * verb that takes its subject.
 */
final class Participles {

  private Participles() {}

  static void correct(TaggedSentence tagged) {
    for (int i = tagged.size() - 1; i >= 0; i--) {
      VerbReading reading = tagged.reading(i);
      if (reading == null || tagged.form(i) != VerbForm.PAST || !reading.isParticiple()) {
        continue;
      }
      if (isReduced(tagged, i)) {
        tagged.setVerb(i, reading, VerbForm.PARTICIPLE);
      }
    }
  }

  private static boolean isReduced(TaggedSentence tagged, int at) {
    WordClass before = tagged.kind(at - 1);
    if (before == null) {
      return true;
    }
    if (before == WordClass.PRONOUN || before == WordClass.RELATIVE || isSpeech(tagged, at)) {
      return false;
    }
    if (before == WordClass.LINK || before == WordClass.SUBORDINATOR) {
      return true;
    }
    if (!hasSubject(tagged, at)) {
      return before != WordClass.CONJUNCTION && before != WordClass.QUOTE;
    }
    if (tagged.lower(at + 1).equals("by") && !isMeasure(tagged, at + 2)) {
      return true;
    }
    return isFollowedByVerb(tagged, at) && !isObjectRelative(tagged, at);
  }

  /** "the firm that Lee founded went bankrupt": "that" opens a clause with its own subject. */
  private static boolean isObjectRelative(TaggedSentence tagged, int at) {
    WordClass next = tagged.kind(at + 1);
    int i = at - 1;
    while (i >= 0
        && (tagged.is(i, WordClass.NAME)
            || tagged.is(i, WordClass.NOUN)
            || tagged.is(i, WordClass.DETERMINER))) {
      i--;
    }
    boolean that = tagged.lower(i).equals("that") || tagged.is(i, WordClass.RELATIVE);
    boolean verb = next == WordClass.VERB || (next != null && next.isAuxiliary());
    return that && verb && i < at - 1;
  }

  /** Words of speech keep their subject wherever they stand. */
  private static boolean isSpeech(TaggedSentence tagged, int at) {
    VerbReading reading = tagged.reading(at);
    return reading != null && reading.lemma().equals("say");
  }

  private static boolean isMeasure(TaggedSentence tagged, int at) {
    WordClass kind = tagged.kind(at);
    return kind == WordClass.NUMBER || kind == WordClass.TIME || kind == WordClass.VERB;
  }

  private static boolean hasSubject(TaggedSentence tagged, int at) {
    for (int i = at - 1; i >= 0; i--) {
      WordClass kind = tagged.kind(i);
      if (kind == WordClass.NAME
          || kind == WordClass.NOUN
          || kind == WordClass.PRONOUN
          || kind == WordClass.DETERMINER
          || kind == WordClass.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a finite verb without a subject of its own comes behind the phrases that hang on the
   * word.
   */
  private static boolean isFollowedByVerb(TaggedSentence tagged, int at) {
    WordClass previous = WordClass.VERB;
    boolean phrase = false;
    boolean comma = false;
    for (int i = at + 1; i < tagged.size(); i++) {
      WordClass kind = tagged.kind(i);
      if (kind == null) {
        return false;
      }
      switch (kind) {
        case PREPOSITION -> phrase = true;
        case TIME, NUMBER, ADVERB, NOT, OWNER, PARTICLE -> {}
        case NAME, NOUN, DETERMINER, POSSESSIVE -> {
          if (!phrase || comma) {
            return false;
          }
        }
        case COMMA -> {
          if (comma) {
            return false;
          }
          comma = true;
        }
        case BE, HAVE, DO, MODAL -> {
          return previous != WordClass.CONJUNCTION;
        }
        case VERB -> {
          boolean tag = comma && isSpeech(tagged, i) && !tagged.is(at - 1, WordClass.COMMA);
          return isFinite(tagged.form(i)) && previous != WordClass.CONJUNCTION && !tag;
        }
        default -> {
          return false;
        }
      }
      previous = kind;
    }
    return false;
  }

  private static boolean isFinite(@Nullable VerbForm form) {
    return form == VerbForm.PAST || form == VerbForm.PRESENT;
  }
}
