package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A past participle and what belongs to it before the subject: "Born in Tarn in 1968, she joined
 * the council in 2004". It tells of another time than the sentence.
 *
 * @param comma place of the comma that ends it, counted in tokens from 0
 */
public record OpeningClause(int comma) {

  private static final int LONGEST = 14;

  /** The clause that opens a sentence, or null if none does. */
  public static @Nullable OpeningClause of(List<Token> tokens) {
    String first = tokens.isEmpty() ? "" : tokens.getFirst().text().toLowerCase(Locale.ROOT);
    VerbReading reading = VerbLexicon.read(first);
    boolean participle = reading != null && reading.known() && reading.isParticiple();
    if (!participle && !first.equals("born")) {
      return null;
    }
    for (int i = 2; i < Math.min(tokens.size() - 1, LONGEST); i++) {
      if (tokens.get(i).text().equals(",")) {
        return new OpeningClause(i);
      }
    }
    return null;
  }

  /** Whether a token stands in it. */
  public boolean holds(int at) {
    return at < comma;
  }

  /** The clause with the name behind it, or what follows the clause: where a token stands. */
  List<Token> side(List<Token> tokens, int at) {
    if (!holds(at)) {
      return tokens.subList(comma + 1, tokens.size());
    }
    int end = comma + 1;
    while (end < tokens.size() && tokens.get(end).isCapitalized()) {
      end++;
    }
    return tokens.subList(0, end);
  }
}
