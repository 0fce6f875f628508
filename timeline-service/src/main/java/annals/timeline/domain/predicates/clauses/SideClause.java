package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.SentenceTagger;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause with a subject of its own that stands beside the main one: "The yard said nothing, while
 * the union warned of a strike in May". Places count tokens from 0.
 *
 * @param mark place of the comma or semicolon before it
 * @param start where it starts, behind the conjunction
 */
public record SideClause(int mark, int start) {

  private static final Set<String> CONJUNCTIONS = Set.of("while", "whereas", "and", "but");

  /** The side clause of a sentence, or null if it has none. */
  public static @Nullable SideClause of(List<Token> tokens) {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean semicolon = lower(tokens, i).equals(";");
      boolean comma = lower(tokens, i).equals(",") && CONJUNCTIONS.contains(lower(tokens, i + 1));
      if (semicolon || comma) {
        SideClause side = new SideClause(i, comma ? i + 2 : i + 1);
        return side.tellsOnBothSides(tokens) ? side : null;
      }
    }
    return null;
  }

  private boolean tellsOnBothSides(List<Token> tokens) {
    Sentence sentence = new Sentence(tokens.getFirst().start(), tokens.getLast().end(), tokens, 0);
    Clauses clauses = Clauses.of(SentenceTagger.tag(sentence));
    boolean before = false;
    boolean behind = false;
    for (Clause clause : clauses.all()) {
      boolean own = clause.group().finite() && !clause.relative() && !clause.subjects().isEmpty();
      if (own && clause.group().from() < mark) {
        before = true;
      } else if (own && clauses.head(clause.subjects().getFirst()) >= start) {
        behind = true;
      }
    }
    return before && behind;
  }

  /** Whether a token stands in it. */
  public boolean holds(int at) {
    return at >= start;
  }

  /** The clause, or what stands before it: where a token stands. */
  List<Token> side(List<Token> tokens, int at) {
    return holds(at) ? tokens.subList(start, tokens.size()) : tokens.subList(0, mark);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
