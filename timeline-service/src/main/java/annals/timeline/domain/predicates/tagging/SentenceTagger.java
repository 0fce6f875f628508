package annals.timeline.domain.predicates.tagging;

import annals.timeline.domain.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word of an English sentence its class in one pass from left to right, then corrects
 * the participles by what follows them. Stateless.
 */
public final class SentenceTagger {

  private static final Set<String> MONTH_OR_VERB = Set.of("may", "march");

  private SentenceTagger() {}

  /** The sentence with its classes. */
  public static TaggedSentence tag(Sentence sentence) {
    TaggedSentence tagged = new TaggedSentence(sentence);
    boolean opening = true;
    for (int i = 0; i < tagged.size(); i++) {
      WordClass mark = ClosedClasses.ofMark(tagged.token(i).text());
      if (mark != null) {
        tagged.set(
            i, mark == WordClass.OWNER || mark == WordClass.QUOTE ? owner(tagged, i, mark) : mark);
        opening |= mark == WordClass.QUOTE || mark == WordClass.STOP;
        continue;
      }
      tagWord(tagged, i, opening);
      opening = false;
    }
    Participles.correct(tagged);
    return tagged;
  }

  /** "'s" behind a pronoun is a verb; an apostrophe behind a plural is a possessive. */
  private static WordClass owner(TaggedSentence tagged, int at, WordClass mark) {
    WordClass before = tagged.kind(at - 1);
    if (mark == WordClass.OWNER) {
      boolean verb =
          before == WordClass.PRONOUN
              || before == WordClass.RELATIVE
              || before == null
              || tagged.lower(at - 1).equals("that");
      return verb ? WordClass.BE : WordClass.OWNER;
    }
    String text = tagged.token(at).text();
    boolean single = text.length() == 1 && "'\u2019".contains(text);
    boolean plural = tagged.lower(at - 1).endsWith("s");
    boolean nominal = before == WordClass.NAME || before == WordClass.NOUN;
    return single && plural && nominal ? WordClass.OWNER : mark;
  }

  private static void tagWord(TaggedSentence tagged, int at, boolean opening) {
    String lower = tagged.lower(at);
    if (Character.isDigit(lower.charAt(0))) {
      tagged.set(at, WordClass.NUMBER);
      return;
    }
    boolean capital = tagged.isCapitalized(at);
    WordClass closed = closedClass(tagged, at, lower);
    if (capital && (!opening || isAbbreviation(tagged, at))) {
      tagged.set(at, insideName(tagged, at, closed));
      return;
    }
    if (closed != null && !isOpeningName(tagged, at, closed, opening && capital)) {
      tagged.set(at, closed);
      return;
    }
    if (opening && capital && isNameStart(tagged, at)) {
      tagged.set(at, tagged.isCapitalized(at + 1) ? WordClass.NAME : WordClass.NOUN);
      return;
    }
    VerbReading reading = VerbLexicon.read(lower);
    VerbForm form = reading == null ? null : VerbOrNoun.form(tagged, at, reading);
    if (reading != null && form != null) {
      tagged.setVerb(at, reading, form);
    } else if (VerbOrNoun.mustBeVerb(tagged, at)) {
      tagged.setVerb(at, new VerbReading(lower, Set.of(VerbForm.BASE), true, false), VerbForm.BASE);
    } else {
      tagged.set(at, WordClass.NOUN);
    }
  }

  private static @Nullable WordClass closedClass(TaggedSentence tagged, int at, String lower) {
    return switch (lower) {
      case "that" -> that(tagged, at);
      case "her" -> isNominalAhead(tagged, at) ? WordClass.POSSESSIVE : WordClass.PRONOUN;
      case "'d", "\u2019d" -> WordClass.MODAL;
      case "may" -> tagged.isCapitalized(at) && at > 0 ? WordClass.TIME : WordClass.MODAL;
      case "march", "august" -> tagged.isCapitalized(at) ? WordClass.TIME : null;
      case "so", "yet" ->
          tagged.is(at - 1, WordClass.COMMA) ? WordClass.CONJUNCTION : WordClass.ADVERB;
      case "as" -> WordClass.LINK;
      case "more", "most" ->
          ClosedClasses.of(tagged.lower(at + 1)) == WordClass.ADVERB
              ? WordClass.ADVERB
              : WordClass.DETERMINER;
      case "before", "after" -> isAdverb(tagged, at) ? WordClass.ADVERB : WordClass.LINK;
      case "no", "No" -> WordClass.DETERMINER;
      default -> ClosedClasses.of(lower);
    };
  }

  /** "has twice before sued", "soon after left". */
  private static boolean isAdverb(TaggedSentence tagged, int at) {
    WordClass before = tagged.kind(at - 1);
    boolean helped = before == WordClass.HAVE || before == WordClass.ADVERB;
    VerbReading reading = VerbLexicon.read(tagged.lower(at + 1));
    return helped && reading != null && reading.isParticiple();
  }

  private static WordClass that(TaggedSentence tagged, int at) {
    WordClass before = tagged.kind(at - 1);
    String next = tagged.lower(at + 1);
    WordClass after = at + 1 < tagged.size() ? ClosedClasses.of(next) : null;
    boolean nominal = before == WordClass.NOUN || before == WordClass.NAME;
    VerbReading reading = VerbLexicon.read(next);
    boolean verb =
        (after != null && after.isAuxiliary())
            || (after == null
                && reading != null
                && !reading.noun()
                && !tagged.isCapitalized(at + 1)
                && !reading.is(VerbForm.ING))
            || (nominal && isObjectBehind(tagged, at + 1, reading));
    if (verb) {
      return nominal || before == WordClass.COMMA ? WordClass.RELATIVE : WordClass.PRONOUN;
    }
    boolean opensClause = before == WordClass.VERB || nominal || before == null;
    boolean noun = after == null && next.length() > 2 && !next.endsWith("s");
    boolean determiner =
        noun && !tagged.isCapitalized(at + 1) && !opensClause && before != WordClass.QUOTE;
    return determiner || (before == null && noun && !tagged.isCapitalized(at + 1))
        ? WordClass.DETERMINER
        : WordClass.SUBORDINATOR;
  }

  /** "the firm that runs the harbour": a verb that may be a noun, and its object. */
  private static boolean isObjectBehind(
      TaggedSentence tagged, int at, @Nullable VerbReading reading) {
    boolean present = reading != null && reading.is(VerbForm.PRESENT);
    WordClass after = at + 1 < tagged.size() ? ClosedClasses.of(tagged.lower(at + 1)) : null;
    boolean object =
        tagged.isCapitalized(at + 1)
            || after == WordClass.DETERMINER
            || after == WordClass.POSSESSIVE;
    return present && object;
  }

  /** Whether a word that no list knows as a function word is next. */
  private static boolean isNominalAhead(TaggedSentence tagged, int at) {
    if (at + 1 >= tagged.size() || !tagged.token(at + 1).isWord()) {
      return false;
    }
    WordClass next = ClosedClasses.of(tagged.lower(at + 1));
    return next == null || next == WordClass.NUMBER || next == WordClass.ADVERB;
  }

  private static boolean isAbbreviation(TaggedSentence tagged, int at) {
    String text = tagged.token(at).text();
    return text.length() > 1 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Function words stay what they are inside names, but for those that are surnames as well. */
  private static WordClass insideName(TaggedSentence tagged, int at, @Nullable WordClass closed) {
    if (closed == null || isAbbreviation(tagged, at)) {
      return tagged.lower(at).equals("i") ? WordClass.PRONOUN : WordClass.NAME;
    }
    return switch (closed) {
      case TIME, PRONOUN, DETERMINER, POSSESSIVE, PREPOSITION, CONJUNCTION, TO, LINK, NUMBER ->
          closed;
      case RELATIVE, SUBORDINATOR, BE, HAVE, DO, MODAL ->
          tagged.isCapitalized(at - 1) || tagged.isCapitalized(at + 1) ? WordClass.NAME : closed;
      default -> WordClass.NAME;
    };
  }

  /** "Will Smith", "March": a function word that opens a sentence as a name. */
  private static boolean isOpeningName(
      TaggedSentence tagged, int at, WordClass closed, boolean opening) {
    return opening
        && (closed == WordClass.MODAL || MONTH_OR_VERB.contains(tagged.lower(at)))
        && tagged.isCapitalized(at + 1);
  }

  /** Whether the first word of a sentence is a name rather than a word with a capital. */
  private static boolean isNameStart(TaggedSentence tagged, int at) {
    VerbReading reading = VerbLexicon.read(tagged.lower(at));
    boolean participle =
        reading != null && (reading.isParticiple() || reading.is(VerbForm.ING)) && reading.known();
    String next = tagged.lower(at + 1);
    boolean name = tagged.isCapitalized(at + 1) || next.equals("'s") || next.equals("\u2019s");
    return !participle && (name || reading == null || reading.known());
  }
}
