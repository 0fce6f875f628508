package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import java.util.Set;

/** Cuts brackets, relative and participle clauses and appositions between commas. */
final class Insertions {

  private static final Set<String> RELATIVE =
      Set.of("which", "who", "whose", "where", "whom", "including", "meaning");
  private static final Set<String> BEHIND_PARTICIPLE = Set.of("in", "on", "at", "by", "as", "from");
  private static final Set<String> OPENING =
      Set.of("in", "on", "at", "by", "from", "since", "until", "during", "after", "before", "last");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could");
  private static final int LONGEST_BRACKET = 15;
  private static final int LONGEST_CLAUSE = 24;
  private static final int LONGEST_APPOSITION = 10;
  private static final int LONGEST_PARTICIPLE = 12;

  private Insertions() {}

  static void cutBrackets(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.word(i).equals("(") && !draft.word(i).equals("[")) {
        continue;
      }
      String close = draft.word(i).equals("(") ? ")" : "]";
      for (int j = i + 1; j < Math.min(draft.size(), i + LONGEST_BRACKET); j++) {
        if (draft.word(j).equals(close)) {
          draft.cut(i, j + 1);
          break;
        }
      }
    }
  }

  static void cut(Draft draft) {
    for (int i = 1; i < draft.size() - 2; i++) {
      if (!draft.word(i).equals(",")) {
        continue;
      }
      int end = draft.end();
      if (isRelative(draft, i)) {
        int to = clauseEnd(draft, i, LONGEST_CLAUSE);
        if (to == end) {
          draft.cut(i, to);
        } else if (to > 0 && !isConjunction(draft.word(to + 1))) {
          draft.cut(i, to + 1);
        }
      } else if (isParticiple(draft, i + 1)
          && draft.token(i - 1).isWord()
          && RelativeClause.around(draft.tokens(), i) == null) {
        int to = clauseEnd(draft, i, LONGEST_PARTICIPLE);
        if (to > 0 && to < end && !isConjunction(draft.word(to + 1))) {
          draft.cut(i, to + 1);
        }
      } else if (i > 1
          && draft.isCapitalized(i - 1)
          && ARTICLES.contains(draft.word(i + 1))
          && !closesOpening(draft, i)) {
        int to = clauseEnd(draft, i, LONGEST_APPOSITION);
        if (to > 0 && to < end && !hasVerb(draft, i, to) && !isConjunction(draft.word(to + 1))) {
          draft.cut(i, isRelative(draft, to) ? to : to + 1);
        }
      }
    }
  }

  /** "On 3 May, the tower, ...": behind the comma stands the subject. */
  private static boolean closesOpening(Draft draft, int comma) {
    for (int i = 1; i < comma; i++) {
      if (draft.word(i).equals(",")) {
        return false;
      }
    }
    return OPENING.contains(draft.word(0));
  }

  private static boolean isRelative(Draft draft, int comma) {
    return RELATIVE.contains(draft.word(comma + 1))
        || (draft.word(comma + 2).equals("which") && draft.word(comma + 1).length() <= 4)
        || (draft.word(comma + 1).equals("one") && draft.word(comma + 2).equals("of"));
  }

  /** "opened", "built in": the start of a clause without a verb of its own. */
  private static boolean isParticiple(Draft draft, int at) {
    String word = draft.word(at);
    VerbReading reading = VerbLexicon.read(word);
    boolean irregular =
        reading != null
            && reading.known()
            && reading.isParticiple()
            && BEHIND_PARTICIPLE.contains(draft.word(at + 1));
    return (word.length() > 4 && word.endsWith("ed")) || irregular;
  }

  /** The next comma behind a few words, or the end of the sentence; -1 if both are far. */
  private static int clauseEnd(Draft draft, int comma, int longest) {
    int end = draft.end();
    for (int j = comma + 3; j <= Math.min(end, comma + longest); j++) {
      if (j == end || draft.word(j).equals(",")) {
        return j;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(draft.word(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  private static boolean isConjunction(String word) {
    return word.equals("and") || word.equals("or") || word.equals("but");
  }
}
