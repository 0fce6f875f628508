package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.clauses.Coordination;
import annals.timeline.domain.predicates.clauses.OpeningClause;
import annals.timeline.domain.predicates.clauses.SideClause;
import annals.timeline.domain.text.TextSpan;
import java.util.List;

/**
 * Cuts, of two clauses with subjects of their own or two things that are said of one subject at two
 * times, the one that has not the date.
 */
final class Halves {

  private Halves() {}

  static void cut(Draft draft, List<TextSpan> dates) {
    int at = dates.size() == 1 ? draft.indexOf(dates.getFirst()) : -1;
    OpeningClause opening = at < 0 ? null : OpeningClause.of(draft.tokens());
    if (opening != null && !opening.holds(at) && draft.isCapitalized(opening.comma() + 1)) {
      draft.cut(0, opening.comma() + 1);
      return;
    }
    SideClause side = at < 0 ? null : SideClause.of(draft.tokens());
    if (side != null && side.holds(at) && draft.isCapitalized(side.start())) {
      draft.cut(0, side.start());
      return;
    }
    if (side != null && !side.holds(at) && TimeWords.isDated(draft, side.start(), draft.size())) {
      draft.cut(side.mark(), draft.end());
      return;
    }
    Coordination coordination = at < 0 ? null : Coordination.of(draft.tokens());
    if (coordination == null || !coordination.holds(at)) {
      return;
    }
    int conjunction = coordination.conjunction();
    if (coordination.isSecond(at) && coordination.incomplete()) {
      return;
    }
    if (coordination.isSecond(at)) {
      draft.cut(coordination.verb(), conjunction + 1);
    } else {
      boolean comma = draft.word(conjunction - 1).equals(",");
      draft.cut(comma ? conjunction - 1 : conjunction, coordination.end());
    }
  }
}
