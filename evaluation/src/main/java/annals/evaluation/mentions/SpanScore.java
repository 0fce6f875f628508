package annals.evaluation.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Precision and recall of exact spans of one type. */
final class SpanScore {
  private final String type;
  private int gold;
  private int answered;
  private int right;

  SpanScore(String type) {
    this.type = type;
  }

  void add(List<LabelledSpan> labelled, List<LabelledSpan> answers) {
    Set<LabelledSpan> wanted = ofType(labelled);
    Set<LabelledSpan> given = ofType(answers);
    gold += wanted.size();
    answered += given.size();
    given.retainAll(wanted);
    right += given.size();
  }

  private Set<LabelledSpan> ofType(List<LabelledSpan> spans) {
    Set<LabelledSpan> own = new HashSet<>(spans);
    own.removeIf(span -> !span.type().equals(type));
    return own;
  }

  int gold() {
    return gold;
  }

  int answered() {
    return answered;
  }

  double precision() {
    return answered == 0 ? 0 : (double) right / answered;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double f1() {
    return gold + answered == 0 ? 0 : 2.0 * right / (gold + answered);
  }
}
