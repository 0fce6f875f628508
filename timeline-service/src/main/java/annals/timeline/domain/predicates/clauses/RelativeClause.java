package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause set off by commas that tells more of the noun before it: ", who won in June,". Places
 * count tokens from 0.
 *
 * @param comma where the comma before it stands
 * @param end where it ends: the comma behind it, or the mark that ends the sentence
 */
public record RelativeClause(int comma, int end) {

  private static final Set<String> PRONOUNS = Set.of("who", "which");
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "has", "had", "did");

  /** The clause around a token, or null when none stands there. */
  public static @Nullable RelativeClause around(List<Token> tokens, int at) {
    int comma = Math.min(at, tokens.size()) - 1;
    while (comma > 0 && !isComma(tokens, comma)) {
      comma--;
    }
    if (comma <= 0 || comma + 2 >= tokens.size() || !PRONOUNS.contains(word(tokens, comma + 1))) {
      return null;
    }
    int end = at;
    while (end < tokens.size() && !isComma(tokens, end)) {
      end++;
    }
    boolean stops = end == tokens.size() && !tokens.get(end - 1).isWord();
    return new RelativeClause(comma, stops ? end - 1 : end);
  }

  /** Whether a token stands in the clause. */
  public boolean holds(int at) {
    return at > comma && at < end;
  }

  /**
   * Whether the noun before the clause is the subject of what it says to have happened: "who won",
   * not "which the mayor opened", nor "which was to open".
   */
  public boolean tellsOfItsNoun(List<Token> tokens) {
    String verb = word(tokens, comma + 2);
    if (AUXILIARIES.contains(verb)) {
      return comma + 3 < end && !word(tokens, comma + 3).equals("to");
    }
    VerbReading reading = VerbLexicon.read(verb);
    return reading != null && reading.known() && reading.is(VerbForm.PAST);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return tokens.get(at).text().equals(",");
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
