package annals.timeline.domain.quotes.cues;

import java.util.Set;

/** Common nouns for people and bodies that speak. */
public final class PersonNouns {

  private static final Set<String> NOUNS = WordList.words(PersonNouns.class, "person-nouns.txt");

  private static final Set<String> NOT_PEOPLE =
      FunctionWords.set(
          "letter matter number water power paper newspaper offer order winter summer november"
              + " december september october quarter center door floor error november either other"
              + " another whether rather after under over never ever later earlier former number"
              + " answer tour hour four chapter twitter dinner computer career fear year near"
              + " artist moderator color labor favor behavior honor humor rumor terror minor major"
              + " prior or for nor better older younger larger longer higher lower greater further"
              + " together however moreover per cover border corner list exist");

  private PersonNouns() {}

  /** Whether a word in lower case, singular or plural, names a person or a body that speaks. */
  public static boolean isPerson(String word) {
    String singular =
        word.endsWith("men")
            ? word.substring(0, word.length() - 3) + "man"
            : word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    if (NOUNS.contains(word) || NOUNS.contains(singular)) {
      return true;
    }
    return singular.length() > 4 && !NOT_PEOPLE.contains(singular) && hasPersonEnding(singular);
  }

  private static boolean hasPersonEnding(String word) {
    return word.endsWith("man")
        || word.endsWith("woman")
        || word.endsWith("person")
        || word.endsWith("ist")
        || word.endsWith("er")
        || word.endsWith("or")
        || word.endsWith("ian");
  }
}
