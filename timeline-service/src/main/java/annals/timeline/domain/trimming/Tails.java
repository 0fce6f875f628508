package annals.timeline.domain.trimming;

import annals.timeline.domain.quotes.cues.PersonNouns;
import java.util.Set;

/** Cuts clauses that hang on behind the main one. */
final class Tails {

  private static final Set<String> ALWAYS =
      Set.of(
          "saying",
          "adding",
          "calling",
          "warning",
          "noting",
          "explaining",
          "describing",
          "citing",
          "claiming",
          "although",
          "though",
          "while",
          "despite",
          "whereas",
          "meaning",
          "but",
          "because",
          "since",
          "as",
          "with",
          "even",
          "prompting",
          "raising",
          "making",
          "leaving");
  private static final Set<String> WHEN_LONG =
      Set.of("and", "after", "when", "following", "in", "amid", "so");
  private static final Set<String> WITHOUT_COMMA =
      Set.of("while", "although", "because", "amid", "despite", "saying");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_OFFICE = 4;
  private static final int LONG = 22;

  private Tails() {}

  static void cut(Draft draft) {
    for (int i = 2; i < draft.end() - 1; i++) {
      String word = draft.word(i);
      boolean mark =
          word.equals(";") || word.equals("--") || word.equals("\u2014") || word.equals("\u2013");
      if (mark
          || (word.equals(",") && ALWAYS.contains(draft.word(i + 1)) && !closesName(draft, i))) {
        draft.cut(i, draft.end());
      }
    }
    for (int i = draft.end() - 2; i > 2 && draft.words() > LONG; i--) {
      String word = draft.word(i);
      if (word.equals(",")
          && WHEN_LONG.contains(draft.word(i + 1))
          && !closesRelativeClause(draft, i)) {
        draft.cut(i, draft.end());
      } else if (WITHOUT_COMMA.contains(word)) {
        draft.cut(i, draft.end());
      }
    }
  }

  /** "Named his deputy, Mara Lind, as": behind the name goes on what it interrupts. */
  private static boolean closesName(Draft draft, int comma) {
    int open = comma - 1;
    while (open > comma - LONGEST_NAME && draft.isCapitalized(open)) {
      open--;
    }
    return open < comma - 1
        && draft.word(open).equals(",")
        && !draft.isCapitalized(open - 1)
        && draft.word(comma + 1).equals("as")
        && isOffice(draft, comma + 2);
  }

  /** "Interim governor", "the new head of the yard": no clause. */
  private static boolean isOffice(Draft draft, int from) {
    for (int i = from; i < Math.min(draft.end(), from + LONGEST_OFFICE); i++) {
      if (PersonNouns.isPerson(draft.word(i))) {
        return !Insertions.isVerb(draft.word(i + 1));
      }
    }
    return false;
  }

  /** "X, who leads it, and Y met": behind the comma the sentence that it interrupts goes on. */
  static boolean closesRelativeClause(Draft draft, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (draft.word(i).equals(",")) {
        return RELATIVE.contains(draft.word(i + 1));
      }
    }
    return false;
  }
}
