package annals.timeline.domain.predicates.tagging;

import org.jspecify.annotations.Nullable;

/** What the words around a word are, before all of them have classes. */
final class Neighbours {

  private Neighbours() {}

  /** Whether a determiner or possessive before the word makes it part of a noun phrase. */
  static boolean isBound(TaggedSentence tagged, int at) {
    WordClass before = tagged.kind(at - 1);
    boolean adverb = before == WordClass.ADVERB;
    WordClass owner = adverb ? tagged.kind(at - 2) : before;
    return owner == WordClass.POSSESSIVE
        || owner == WordClass.OWNER
        || (owner == WordClass.DETERMINER && !isStandalone(tagged.lower(adverb ? at - 2 : at - 1)));
  }

  private static boolean isStandalone(String determiner) {
    return switch (determiner) {
      case "this", "these", "those", "both", "many", "most", "some", "few", "all", "several" ->
          true;
      default -> false;
    };
  }

  static boolean hasFiniteVerb(TaggedSentence tagged, int at) {
    for (int i = at - 1; i >= 0; i--) {
      WordClass kind = tagged.kind(i);
      if (kind == null
          || kind.isMark()
          || kind == WordClass.SUBORDINATOR
          || kind == WordClass.RELATIVE
          || kind == WordClass.CONJUNCTION
          || kind == WordClass.LINK) {
        return false;
      }
      if (kind == WordClass.VERB) {
        VerbForm form = tagged.form(i);
        VerbReading reading = tagged.reading(i);
        boolean speech = reading != null && reading.lemma().equals("say");
        return (form == VerbForm.PAST || form == VerbForm.PRESENT) && !speech;
      }
    }
    return false;
  }

  static @Nullable WordClass next(TaggedSentence tagged, int at) {
    if (at + 1 >= tagged.size()) {
      return null;
    }
    WordClass mark = ClosedClasses.ofMark(tagged.token(at + 1).text());
    if (mark != null) {
      return mark;
    }
    String lower = tagged.lower(at + 1);
    if (Character.isDigit(lower.charAt(0))) {
      return WordClass.NUMBER;
    }
    return lower.equals("that")
        ? WordClass.SUBORDINATOR
        : lower.equals("her") ? WordClass.POSSESSIVE : ClosedClasses.of(lower);
  }

  static boolean startsNominal(@Nullable WordClass kind) {
    return kind == WordClass.DETERMINER
        || kind == WordClass.POSSESSIVE
        || kind == WordClass.PRONOUN
        || kind == WordClass.NUMBER;
  }

  static boolean isNameNext(TaggedSentence tagged, int at) {
    return tagged.isCapitalized(at + 1);
  }

  /** Whether a lower-case word that is no function word and no verb for sure is next. */
  static boolean isNounNext(TaggedSentence tagged, int at) {
    if (at + 1 >= tagged.size() || !tagged.token(at + 1).isWord()) {
      return false;
    }
    String word = tagged.lower(at + 1);
    VerbReading reading = VerbLexicon.read(word);
    return next(tagged, at) == null
        && !tagged.isCapitalized(at + 1)
        && (reading == null || reading.noun());
  }
}
