package annals.timeline.domain.quotes.cues;

import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;

/** Tells "the group states" from "the United States", and "they report" from "the report". */
final class NounOrVerb {

  private static final Set<String> BEFORE_BASE =
      FunctionWords.set("they we i you who people media police men women children");

  private static final Set<String> NOUN_FOLLOWS =
      FunctionWords.set("of in for from by about or is are was were has have had");

  private static final Set<String> ADJECTIVES =
      FunctionWords.set(
          "united islamic recent new latest early several such false key battleground swing blue red");

  private NounOrVerb() {}

  static boolean isVerb(FrameSentence sentence, Cue cue, boolean helped) {
    return switch (cue.form()) {
      case BASE -> isBase(sentence, cue);
      case PRESENT -> helped || isPresent(sentence, cue);
      case PAST -> isPast(sentence, cue, helped);
      case PARTICIPLE -> false;
      case ING -> isIng(sentence, cue);
    };
  }

  private static boolean isBase(FrameSentence sentence, Cue cue) {
    FrameToken before = sentence.at(cue.from() - 1);
    String word = before.lower();
    if (word.equals("to") || sentence.at(cue.at() - 1).is("to")) {
      return true;
    }
    if (BEFORE_BASE.contains(word)) {
      return true;
    }
    boolean next = NOUN_FOLLOWS.contains(sentence.at(cue.at() + 1).lower());
    boolean inS =
        before.isWord() && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    boolean plural = (inS && before.isLowerCase()) || isPair(sentence, cue.from() - 1);
    return !next && plural && !(cue.verb().noun() && sentence.heading());
  }

  /** "Ann Bell and Max Roth": the names that end at the place are the second of two. */
  private static boolean isPair(FrameSentence sentence, int at) {
    int from = at;
    while (sentence.at(from).isCapitalized()) {
      from--;
    }
    return from < at && sentence.at(from).is("and");
  }

  private static boolean isPresent(FrameSentence sentence, Cue cue) {
    FrameToken before = sentence.at(cue.from() - 1);
    String word = before.lower();
    if (!cue.verb().noun()) {
      return !isDeterminer(word);
    }
    if (NOUN_FOLLOWS.contains(sentence.at(cue.at() + 1).lower())) {
      return false;
    }
    boolean singular = before.isCapitalized() && !(word.endsWith("s") && before.isLowerCase());
    boolean pronoun = Set.of("he", "she", "it", "who", "which").contains(word);
    boolean closed = word.equals(",") || word.equals(")") || before.isQuotation();
    boolean common =
        before.isLowerCase()
            && !sentence.at(cue.at() + 1).is(",")
            && !FunctionWords.isBoundary(word)
            && !isDeterminer(word)
            && word.length() > 2
            && endsLikePerson(word);
    boolean adjective = word.endsWith("ic") || word.endsWith("ish") || word.endsWith("ese");
    boolean counted = sentence.at(cue.from() - 2).is("of");
    boolean blocked =
        adjective
            || counted
            || ADJECTIVES.contains(word)
            || word.equals("'s")
            || isDeterminer(word);
    return !blocked && (singular || pronoun || closed || common);
  }

  private static boolean endsLikePerson(String word) {
    return PersonNouns.isPerson(word);
  }

  private static boolean isPast(FrameSentence sentence, Cue cue, boolean helped) {
    String base = cue.verb().base();
    FrameToken next = sentence.at(cue.at() + 1);
    if (base.equals("read") || base.equals("cast")) {
      return next.isQuotation()
          || ",:.".contains(next.text())
          || sentence.at(cue.at() - 1).isQuotation()
          || helped;
    }
    return helped || !isDeterminer(sentence.at(cue.at() - 1).lower());
  }

  private static boolean isIng(FrameSentence sentence, Cue cue) {
    String before = sentence.at(cue.from() - 1).lower();
    return !isDeterminer(before) && !before.equals("'s");
  }

  private static boolean isDeterminer(String word) {
    return FunctionWords.DETERMINERS.contains(word)
        && !word.equals("that")
        && !word.equals("her")
        && !Set.of("many", "some", "one", "another", "both", "several", "most", "few")
            .contains(word);
  }
}
