package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.text.Token;
import java.util.List;

/** What of a sentence a date dates. */
public final class DatedClause {

  private DatedClause() {}

  /**
   * The tokens that belong to a date: a clause with the noun it tells of, what stands before or
   * behind the comma of a participle that opens the sentence, one of two clauses with subjects of
   * their own, or one of two things that are said of the same subject, with that subject; else all.
   *
   * @param at place of the first token of the date
   */
  public static List<Token> of(List<Token> tokens, int at) {
    RelativeClause clause = RelativeClause.around(tokens, at);
    if (clause != null) {
      return clause.withWhatStandsBefore(tokens);
    }
    OpeningClause opening = OpeningClause.of(tokens);
    if (opening != null) {
      return opening.side(tokens, at);
    }
    SideClause side = SideClause.of(tokens);
    if (side != null) {
      return side.side(tokens, at);
    }
    Coordination coordination = Coordination.of(tokens);
    return coordination == null || !coordination.holds(at) ? tokens : coordination.half(tokens, at);
  }
}
