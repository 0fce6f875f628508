package annals.evaluation.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.List;

/**
 * Counts over articles: whether speech is found, and whether its source is right.
 *
 * <p>Counted are labelled attributions with a source, either those whose content has a double
 * quotation mark or those without. One is found when an answer shares three characters with its
 * content, and right when such an answer has a source that overlaps the labelled one. An answer of
 * the same kind with a source is right when any labelled attribution under it has an overlapping
 * source. The same person named elsewhere counts as wrong.
 */
final class QuoteScore {

  private static final int ENOUGH = 3;

  private final boolean marked;
  private int gold;
  private int found;
  private int recalled;
  private int answered;
  private int right;

  private QuoteScore(boolean marked) {
    this.marked = marked;
  }

  /** A score of speech between quotation marks. */
  static QuoteScore ofMarked() {
    return new QuoteScore(true);
  }

  /** A score of speech in the reporter's words. */
  static QuoteScore ofReported() {
    return new QuoteScore(false);
  }

  /** Adds an article: its labels, and what was found in it. */
  void add(String text, List<Attribution> labelled, List<Attribution> answers) {
    List<Attribution> sourced = labelled.stream().filter(a -> !a.sources().isEmpty()).toList();
    for (Attribution attribution : sourced) {
      if (attribution.isMarked(text) == marked) {
        gold++;
        found += answers.stream().anyMatch(a -> meets(attribution, a)) ? 1 : 0;
        recalled += answers.stream().anyMatch(a -> agrees(attribution, a)) ? 1 : 0;
      }
    }
    for (Attribution answer : answers) {
      if (!answer.sources().isEmpty() && answer.isMarked(text) == marked) {
        answered++;
        right += sourced.stream().anyMatch(a -> agrees(a, answer)) ? 1 : 0;
      }
    }
  }

  static boolean meets(Attribution labelled, Attribution answer) {
    return answer.contents().stream().anyMatch(span -> labelled.sharedWith(span) >= ENOUGH);
  }

  static boolean agrees(Attribution labelled, Attribution answer) {
    return meets(labelled, answer) && hasSource(labelled, answer.sources());
  }

  private static boolean hasSource(Attribution labelled, List<TextSpan> sources) {
    return sources.stream().anyMatch(labelled::hasSourceAt);
  }

  int gold() {
    return gold;
  }

  int answered() {
    return answered;
  }

  /** Share of labelled attributions whose words were found, with a speaker or without. */
  double spanFound() {
    return ratio(found, gold);
  }

  /** Share of labelled attributions with the right source. */
  double recall() {
    return ratio(recalled, gold);
  }

  /** Share of named sources that are right. */
  double precision() {
    return ratio(right, answered);
  }

  /** Harmonic mean of the two. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
