package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.resolution.Value;
import java.util.Map;

/**
 * Reads the word before a date that makes it inexact without being part of it: "since", "before",
 * "around".
 */
final class Surroundings {

  private static final Map<String, Modifier> BEFORE =
      Map.of(
          "since", Modifier.ON_OR_AFTER,
          "before", Modifier.BEFORE,
          "after", Modifier.AFTER,
          "about", Modifier.APPROX,
          "around", Modifier.APPROX,
          "circa", Modifier.APPROX);

  private Surroundings() {}

  static TemporalExpression expression(Line line, Match match, Value value) {
    Modifier modifier = match.modifier();
    EdtfDate edtf = value.edtf();
    if (modifier == Modifier.NONE && edtf != null) {
      modifier = BEFORE.getOrDefault(line.lower(match.from() - 1), Modifier.NONE);
    }
    if (modifier == Modifier.APPROX && edtf != null && !edtf.isApproximate()) {
      edtf = edtf.approximately();
    }
    return new TemporalExpression(
        line.start(match.from()),
        line.end(match.to() - 1),
        value.type(),
        value.timex(),
        edtf,
        null,
        modifier,
        value.resolution());
  }
}
