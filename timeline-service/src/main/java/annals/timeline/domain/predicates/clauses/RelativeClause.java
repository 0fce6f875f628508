package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause set off by commas that tells more of the noun before it: ", who won in June,", ", opened
 * in 1974,". Places count tokens from 0.
 *
 * @param comma where the comma before it stands
 * @param start its first word behind the pronoun, if it has one
 * @param end where it ends: the comma behind it, or the mark that ends the sentence
 */
public record RelativeClause(int comma, int start, int end) {

  private static final Set<String> PRONOUNS = Set.of("who", "which");
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "has", "had", "did");
  private static final Set<String> SPEECH = Set.of("say", "add", "tell");
  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of(
          "in", "on", "at", "by", "for", "from", "since", "during", "last", "after", "before",
          "into", "under", "with", "to", "as", "late", "early", "more", "only", "just");

  /** The clause around a token, or null when none stands there. */
  public static @Nullable RelativeClause around(List<Token> tokens, int at) {
    int comma = Math.min(at, tokens.size()) - 1;
    while (comma > 0 && !isComma(tokens, comma)) {
      comma--;
    }
    if (comma <= 0 || comma + 2 >= tokens.size()) {
      return null;
    }
    int end = at;
    while (end < tokens.size() && !isComma(tokens, end)) {
      end++;
    }
    if (PRONOUNS.contains(word(tokens, comma + 1))) {
      boolean stops = end == tokens.size() && !tokens.get(end - 1).isWord();
      return new RelativeClause(comma, comma + 2, stops ? end - 1 : end);
    }
    return end < tokens.size() && isParticiple(tokens, comma + 1)
        ? new RelativeClause(comma, comma + 1, end)
        : null;
  }

  private static boolean isParticiple(List<Token> tokens, int at) {
    VerbReading reading = VerbLexicon.read(word(tokens, at));
    return reading != null
        && reading.isParticiple()
        && !tokens.get(at).isCapitalized()
        && !SPEECH.contains(reading.lemma())
        && BEHIND_PARTICIPLE.contains(word(tokens, at + 1));
  }

  /** Whether a pronoun opens it: "who won in June", not "opened in 1974". */
  public boolean hasPronoun() {
    return start > comma + 1;
  }

  /** What the sentence says before the clause, and the clause: the noun with what is told of it. */
  public List<Token> withWhatStandsBefore(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.subList(0, comma));
    kept.addAll(tokens.subList(start, end));
    return kept;
  }

  /**
   * Whether the clause without its pronoun goes on from the noun as a sentence about the past: "who
   * won", not "which the mayor opened", "which was to open" or "opened in 1974".
   */
  public boolean makesSentence(List<Token> tokens) {
    if (!hasPronoun()) {
      return false;
    }
    String verb = word(tokens, start);
    if (AUXILIARIES.contains(verb)) {
      return start + 1 < end && !word(tokens, start + 1).equals("to");
    }
    VerbReading reading = VerbLexicon.read(verb);
    return reading != null && reading.known() && reading.is(VerbForm.PAST);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return tokens.get(at).text().equals(",");
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
