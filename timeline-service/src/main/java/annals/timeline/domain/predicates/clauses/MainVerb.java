package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.SentenceTagger;
import annals.timeline.domain.text.Sentence;

/** Tells where a clause without commas ends and its noun gets its verb. */
public final class MainVerb {

  private MainVerb() {}

  /**
   * Whether a verb stands between two places whose subject stands before the first: "the man who
   * shot him on Monday was found".
   *
   * @param pronoun place of the relative pronoun
   * @param at a place behind it
   */
  public static boolean standsBetween(Sentence sentence, int pronoun, int at) {
    Clauses clauses = Clauses.of(SentenceTagger.tag(sentence));
    for (Clause clause : clauses.all()) {
      boolean own = clause.group().finite() && !clause.relative() && !clause.subjects().isEmpty();
      if (own
          && clause.group().from() > pronoun + 1
          && clause.group().from() < at
          && clauses.head(clause.subjects().getFirst()) < pronoun) {
        return true;
      }
    }
    return false;
  }
}
