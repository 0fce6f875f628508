package annals.evaluation.dates;

import annals.evaluation.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts labelled and answered expressions that agree, with the conventions of TempEval-3 (UzZaman
 * et al. 2013).
 *
 * <p>Strict wants the same span, relaxed an overlap; type and value want an overlap and the same
 * attribute. Each expression agrees with at most one other; an exact span is preferred. F1 is taken
 * over all documents together.
 */
final class TimexScores {

  private int gold;
  private int answered;
  private int strict;
  private int relaxed;
  private int type;
  private int value;

  void add(List<Timex> labelled, List<Timex> answers) {
    gold += labelled.size();
    answered += answers.size();
    List<Timex> free = new ArrayList<>(answers);
    List<Timex> rest = new ArrayList<>();
    for (Timex label : labelled) {
      Timex same = free.stream().filter(label::hasSameSpan).findFirst().orElse(null);
      if (same == null) {
        rest.add(label);
      } else {
        strict++;
        agree(label, same, free);
      }
    }
    for (Timex label : rest) {
      free.stream()
          .filter(label::overlaps)
          .findFirst()
          .ifPresent(answer -> agree(label, answer, free));
    }
  }

  private void agree(Timex label, Timex answer, List<Timex> free) {
    free.remove(answer);
    relaxed++;
    type += label.type().equals(answer.type()) ? 1 : 0;
    value += label.value().equals(answer.value()) ? 1 : 0;
  }

  List<Figure> figures(String suite) {
    return List.of(
        f1(suite, "strict-f1", strict),
        f1(suite, "relaxed-f1", relaxed),
        f1(suite, "type-f1", type),
        f1(suite, "value-f1", value),
        new Figure(suite, "relaxed-precision", share(relaxed, answered), answered),
        new Figure(suite, "relaxed-recall", share(relaxed, gold), gold));
  }

  private Figure f1(String suite, String measure, int right) {
    return new Figure(suite, measure, share(2 * right, gold + answered), gold);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
