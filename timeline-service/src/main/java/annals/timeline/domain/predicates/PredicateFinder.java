package annals.timeline.domain.predicates;

import annals.timeline.domain.predicates.clauses.Clauses;
import annals.timeline.domain.predicates.tagging.SentenceTagger;
import annals.timeline.domain.text.Sentence;

/**
 * Finds what a sentence of English news says happens: verbs, finite or not, and nouns of events.
 *
 * <p>Without model or parser: word lists, inflection and the order of phrases decide. The same
 * sentence always gives the same answer; time grows with the number of tokens.
 */
public final class PredicateFinder {

  private PredicateFinder() {}

  /** Reads a sentence; offsets are those of its tokens. */
  public static SentencePredicates read(Sentence sentence) {
    return SentencePredicates.of(Clauses.of(SentenceTagger.tag(sentence)));
  }
}
