package annals.timeline.domain.predicates.tagging;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides by the words around it whether a word is a verb and which form of it. */
final class VerbOrNoun {

  private static final int REACH = 5;

  /** Words before "to" and a noun: "according to market", "went to court". */
  private static final Set<String> TOWARDS =
      Set.of(
          ("according due prior next thanks close related compared went go goes going gone return"
                  + " returned returns came come comes brought bring led leads access answer reply"
                  + " response reaction damage from")
              .split(" "));

  private static final Set<String> PLURAL_SUBJECTS =
      Set.of("they", "we", "i", "you", "who", "people", "police", "both", "many", "these", "those");

  private static final Set<String> SINGULAR_SUBJECTS = Set.of("he", "she", "it", "who", "which");

  private VerbOrNoun() {}

  /** The form in which the word is used as a verb, or null if it is none here. */
  static @Nullable VerbForm form(TaggedSentence tagged, int at, VerbReading reading) {
    int helper = helper(tagged, at);
    WordClass help = tagged.kind(helper);
    if (help == WordClass.MODAL || help == WordClass.DO) {
      return reading.is(VerbForm.BASE) ? VerbForm.BASE : null;
    }
    if (help == WordClass.TO) {
      return infinitive(tagged, at, helper, reading);
    }
    if (help == WordClass.HAVE && reading.isParticiple()) {
      return VerbForm.PARTICIPLE;
    }
    if (help == WordClass.BE && reading.is(VerbForm.ING)) {
      return isAdjective(tagged, at) ? null : VerbForm.ING;
    }
    if (help == WordClass.BE && reading.isParticiple()) {
      return VerbForm.PARTICIPLE;
    }
    if (reading.is(VerbForm.ING)) {
      boolean gerund = isGerund(tagged, at) && (reading.known() || isClausal(tagged, at));
      return gerund ? VerbForm.ING : null;
    }
    if (reading.is(VerbForm.PAST) && !reading.is(VerbForm.BASE)) {
      return past(tagged, at, reading);
    }
    if (reading.isParticiple() && !reading.is(VerbForm.BASE)) {
      return Neighbours.isBound(tagged, at) || Neighbours.isNounNext(tagged, at)
          ? null
          : VerbForm.PARTICIPLE;
    }
    if (reading.is(VerbForm.PRESENT)) {
      return isPresent(tagged, at, reading) ? VerbForm.PRESENT : null;
    }
    return base(tagged, at, reading);
  }

  /** Whether only a verb can stand here, whatever the word: "they will regroup". */
  static boolean mustBeVerb(TaggedSentence tagged, int at) {
    int helper = helper(tagged, at);
    WordClass help = tagged.kind(helper);
    if (help == WordClass.TO) {
      WordClass next = Neighbours.next(tagged, at);
      return !TOWARDS.contains(tagged.lower(helper - 1))
          && (next == WordClass.DETERMINER || next == WordClass.POSSESSIVE);
    }
    return help == WordClass.MODAL && helper == at - 1 && !tagged.lower(at).endsWith("s");
  }

  /** Place of the auxiliary or "to" that the word hangs on, or -1. */
  private static int helper(TaggedSentence tagged, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      WordClass kind = tagged.kind(i);
      if (kind == null) {
        return -1;
      }
      if (kind.isAuxiliary() || kind == WordClass.TO) {
        return i;
      }
      if (kind != WordClass.ADVERB && kind != WordClass.NOT) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable VerbForm infinitive(
      TaggedSentence tagged, int at, int to, VerbReading reading) {
    if (!reading.is(VerbForm.BASE)) {
      return reading.is(VerbForm.ING) && isGerund(tagged, at) ? VerbForm.ING : null;
    }
    boolean direction =
        TOWARDS.contains(tagged.lower(to - 1)) || tagged.is(to - 1, WordClass.NUMBER);
    boolean object = Neighbours.startsNominal(Neighbours.next(tagged, at));
    return reading.noun() && direction && !object ? null : VerbForm.BASE;
  }

  /** "The meeting", "regular trading" and "operating system" are no verbs. */
  private static boolean isGerund(TaggedSentence tagged, int at) {
    WordClass before = tagged.kind(at - 1);
    WordClass next = Neighbours.next(tagged, at);
    boolean object = Neighbours.startsNominal(next) || next == WordClass.TO;
    if (before == null || before.isMark()) {
      return true;
    }
    if (Neighbours.isBound(tagged, at)) {
      return false;
    }
    return switch (before) {
      case PREPOSITION, LINK, SUBORDINATOR, VERB, CONJUNCTION, ADVERB, NOT, PRONOUN, TIME -> true;
      case NAME, NOUN, NUMBER ->
          object || next == WordClass.PREPOSITION || Neighbours.isNameNext(tagged, at);
      default -> object;
    };
  }

  /** Whether what surrounds a word in -ing that no list has makes it a verb. */
  private static boolean isClausal(TaggedSentence tagged, int at) {
    WordClass next = Neighbours.next(tagged, at);
    return Neighbours.startsNominal(next)
        || Neighbours.isNameNext(tagged, at)
        || tagged.is(at - 1, WordClass.COMMA);
  }

  private static @Nullable VerbForm past(TaggedSentence tagged, int at, VerbReading reading) {
    if (Neighbours.isBound(tagged, at)) {
      return null;
    }
    boolean counted = tagged.is(at - 1, WordClass.PREPOSITION) && Neighbours.isNounNext(tagged, at);
    if (reading.isParticiple() && counted) {
      return null;
    }
    return VerbForm.PAST;
  }

  private static boolean isPresent(TaggedSentence tagged, int at, VerbReading reading) {
    if (Neighbours.isBound(tagged, at) || tagged.is(at - 1, WordClass.NUMBER)) {
      return false;
    }
    WordClass before = tagged.kind(at - 1);
    if (before == WordClass.PREPOSITION || before == WordClass.TO || before == WordClass.VERB) {
      return false;
    }
    if (SINGULAR_SUBJECTS.contains(tagged.lower(at - 1)) || before == WordClass.RELATIVE) {
      return true;
    }
    if (!reading.noun()) {
      return before != null && (at > 1 || before != WordClass.ADVERB);
    }
    WordClass next = Neighbours.next(tagged, at);
    boolean complement =
        Neighbours.startsNominal(next)
            || next == WordClass.TO
            || next == WordClass.SUBORDINATOR
            || Neighbours.isNameNext(tagged, at);
    boolean subject =
        before == WordClass.NAME
            || before == WordClass.NOUN
            || before == WordClass.CLOSE
            || before == WordClass.COMMA
            || before == WordClass.ADVERB;
    return subject && complement && !Neighbours.hasFiniteVerb(tagged, at);
  }

  private static @Nullable VerbForm base(TaggedSentence tagged, int at, VerbReading reading) {
    if (Neighbours.isBound(tagged, at) || tagged.kind(at - 1) == null) {
      return null;
    }
    int subject = at - 1;
    while (tagged.is(subject, WordClass.ADVERB)) {
      subject--;
    }
    String word = tagged.lower(subject);
    boolean plural =
        PLURAL_SUBJECTS.contains(word)
            || (tagged.is(subject, WordClass.NOUN) && word.endsWith("s") && !word.endsWith("ss"));
    WordClass next = Neighbours.next(tagged, at);
    boolean complement =
        Neighbours.startsNominal(next)
            || next == WordClass.TO
            || next == WordClass.SUBORDINATOR
            || Neighbours.isNameNext(tagged, at);
    boolean past = reading.is(VerbForm.PAST);
    if (plural && !past) {
      boolean pronoun = tagged.is(subject, WordClass.PRONOUN);
      return pronoun || !reading.noun() || complement ? VerbForm.PRESENT : null;
    }
    if (past && !tagged.is(at - 1, WordClass.PREPOSITION) && !tagged.is(at - 1, WordClass.VERB)) {
      boolean subjectBefore =
          tagged.is(subject, WordClass.NAME)
              || tagged.is(subject, WordClass.NOUN)
              || tagged.is(subject, WordClass.PRONOUN)
              || tagged.is(subject, WordClass.CONJUNCTION)
              || tagged.is(subject, WordClass.CLOSE)
              || tagged.is(subject, WordClass.COMMA)
              || tagged.is(subject, WordClass.TIME)
              || tagged.is(subject, WordClass.RELATIVE);
      boolean free = !reading.noun() || complement || next == WordClass.PREPOSITION;
      return subjectBefore && free && !Neighbours.isNounNext(tagged, at) ? VerbForm.PAST : null;
    }
    boolean coordinated =
        tagged.is(at - 1, WordClass.CONJUNCTION)
            && tagged.form(lastVerb(tagged, at)) == VerbForm.BASE
            && (complement || !reading.noun());
    return coordinated ? VerbForm.BASE : null;
  }

  private static int lastVerb(TaggedSentence tagged, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (tagged.is(i, WordClass.VERB)) {
        return i;
      }
    }
    return -1;
  }

  /** "is missing", "is ongoing": a state rather than an action is not told apart further. */
  private static boolean isAdjective(TaggedSentence tagged, int at) {
    return switch (tagged.lower(at)) {
      case "missing", "willing", "exciting", "surprising", "disappointing", "interesting" -> true;
      default -> false;
    };
  }
}
