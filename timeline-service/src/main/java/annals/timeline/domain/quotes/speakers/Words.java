package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;

/** What single words may be in a noun phrase. */
final class Words {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "de", "von", "van", "bin", "der", "den", "la", "le", "el", "di", "da", "du", "ibn");

  /** Past forms of common verbs that no ending gives away and that are no nouns. */
  private static final Set<String> PAST_FORMS =
      FunctionWords.set(
          "gave took made went came got saw knew met sent brought held won lost left led ran kept let"
              + " felt became stood heard paid meant fell grew drew chose sought caught sold built"
              + " spent shook threw flew broke drove rode rose sat taught thought bought fought"
              + " forgot hid hung lay struck swept tore wore");

  private static final Set<String> OBJECTS = FunctionWords.set("him them me us himself herself");

  private Words() {}

  static boolean isPronoun(FrameToken token) {
    return token.isWord() && FunctionWords.SUBJECT_PRONOUNS.contains(token.lower());
  }

  /** A pronoun that is a whole noun phrase. */
  static boolean isPersonal(FrameToken token) {
    return switch (token.lower()) {
      case "he", "she", "they", "i", "we", "you", "it" -> token.isWord();
      default -> false;
    };
  }

  /** A lower-case word behind a name or a word for people that has the form of a verb. */
  static boolean looksLikeVerb(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    String word = token.lower();
    boolean form =
        word.endsWith("ed")
            || word.endsWith("ing")
            || PAST_FORMS.contains(word)
            || CueFinder.isKnownForm(word);
    FrameToken before = sentence.at(at - 1);
    return (token.isLowerCase() || (sentence.heading() && CueFinder.isKnownForm(word)))
        && form
        && (before.isCapitalized()
            || PersonNouns.isPerson(before.lower())
            || before.is(")")
            || isIntransitive(sentence, at));
  }

  /** "the price jumped from": a noun, a word in -ed and a preposition. */
  private static boolean isIntransitive(FrameSentence sentence, int at) {
    String next = sentence.at(at + 1).lower();
    return sentence.at(at).lower().endsWith("ed")
        && isContent(sentence.at(at - 1))
        && FunctionWords.PREPOSITIONS.contains(next)
        && !next.equals("by")
        && !next.equals("with");
  }

  static boolean isDeterminer(FrameToken token) {
    return token.isWord() && FunctionWords.DETERMINERS.contains(token.lower());
  }

  /** A capitalised word that is no function word at the start of a sentence. */
  static boolean isName(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    if (!token.isCapitalized()) {
      return false;
    }
    String lower = token.lower();
    return !FunctionWords.isBoundary(lower)
        && !FunctionWords.DETERMINERS.contains(lower)
        && !FunctionWords.SUBJECT_PRONOUNS.contains(lower)
        && !(at == 0 && FunctionWords.isAdverb(lower));
  }

  static boolean isParticle(FrameToken token) {
    return PARTICLES.contains(token.lower());
  }

  /** A lower-case word that may be a noun or adjective. */
  static boolean isContent(FrameToken token) {
    return token.isWord()
        && !token.isCapitalized()
        && !FunctionWords.isBoundary(token.lower())
        && !FunctionWords.DETERMINERS.contains(token.lower())
        && !OBJECTS.contains(token.lower())
        && !FunctionWords.SUBJECT_PRONOUNS.contains(token.lower());
  }
}
