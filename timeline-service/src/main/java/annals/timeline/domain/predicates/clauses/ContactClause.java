package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.SentenceTagger;
import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A clause that tells more of the noun before it without a pronoun and without a comma: "under a
 * plan it announced last June the port must close".
 */
public final class ContactClause {

  private static final Set<String> LEADING = Set.of("on", "in", "at", "late", "early");

  private ContactClause() {}

  /**
   * Whether a date ends such a clause, so that it says nothing of the main verb.
   *
   * @param from place of the first token of the date
   * @param to place behind its last
   */
  public static boolean endsWith(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int verb = from - 1;
    while (verb > 0 && LEADING.contains(lower(tokens, verb))) {
      verb--;
    }
    VerbReading reading = verb < 2 ? null : VerbLexicon.read(lower(tokens, verb));
    if (reading == null || !reading.is(VerbForm.PAST)) {
      return false;
    }
    Clauses clauses = Clauses.of(SentenceTagger.tag(sentence));
    boolean ends = false;
    boolean goesOn = false;
    for (Clause clause : clauses.all()) {
      int subject = clause.subjects().isEmpty() ? -1 : clause.subjects().getFirst();
      boolean own = clause.group().finite() && !clause.relative() && subject > 0;
      if (own && clause.group().to() == verb) {
        ends = clauses.isNoun(subject - 1) && clauses.head(subject) + 1 == clause.group().from();
      } else if (own && clause.group().from() >= to) {
        goesOn |= clauses.from(subject) == to && clauses.head(subject) + 1 == clause.group().from();
      }
    }
    return ends && goesOn;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
