package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.text.TextSpan;
import java.util.List;

/**
 * Makes a sentence of the relative clause that holds the date, when its noun opens the whole: "Mara
 * Lind, who won in June, said..." leaves "Mara Lind won in June".
 */
final class RelativeFacts {

  private static final int LONGEST_NOUN = 12;

  private RelativeFacts() {}

  static void cut(Draft draft, List<TextSpan> dates) {
    if (dates.size() != 1) {
      return;
    }
    int at = draft.indexOf(dates.getFirst());
    RelativeClause clause = at < 0 ? null : RelativeClause.around(draft.tokens(), at);
    if (clause == null
        || clause.comma() > LONGEST_NOUN
        || !isNoun(draft, clause.comma())
        || draft.words(0, clause.end()) <= Draft.LEAST_WORDS
        || !clause.makesSentence(draft.tokens())) {
      return;
    }
    if (clause.end() == draft.end() || draft.cut(clause.end(), draft.end())) {
      draft.cut(clause.comma(), clause.comma() + 2);
    }
  }

  /** Whether the words before the clause are one noun: nothing is set off and no verb stands. */
  private static boolean isNoun(Draft draft, int to) {
    for (int i = 0; i < to; i++) {
      if (draft.word(i).equals(",") || Insertions.isVerb(draft.word(i))) {
        return false;
      }
    }
    return true;
  }
}
