package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.SentenceTagger;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.predicates.tagging.WordClass;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says two things of one subject, each at a time of its own: "The deal was reached
 * on Friday and will be put to a vote next week." Places count tokens from 0.
 *
 * @param verb where the first verb starts; the subject stands before it
 * @param conjunction where the conjunction stands between the two
 * @param end behind the last word of the sentence
 * @param incomplete whether the second verb may need an auxiliary of the first
 */
public record Coordination(int verb, int conjunction, int end, boolean incomplete) {

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but");

  /** The coordination of a sentence, or null if it is not one of this kind. */
  public static @Nullable Coordination of(List<Token> tokens) {
    if (tokens.stream().noneMatch(token -> CONJUNCTIONS.contains(lower(token)))) {
      return null;
    }
    Sentence sentence = new Sentence(tokens.getFirst().start(), tokens.getLast().end(), tokens, 0);
    Clauses clauses = Clauses.of(SentenceTagger.tag(sentence));
    Clause first = null;
    for (Clause clause : clauses.all()) {
      boolean own = clause.group().finite() && !clause.relative();
      if (own && first != null) {
        return of(clauses, tokens, first, clause);
      }
      first = own ? clause : first;
    }
    return null;
  }

  private static @Nullable Coordination of(
      Clauses clauses, List<Token> tokens, Clause first, Clause second) {
    int conjunction = second.group().from() - 1;
    while (conjunction > 0 && !CONJUNCTIONS.contains(lower(tokens.get(conjunction)))) {
      boolean adverb = clauses.isAdverb(conjunction);
      if (!adverb) {
        return null;
      }
      conjunction--;
    }
    int end = tokens.size();
    while (end > 0 && !tokens.get(end - 1).isWord()) {
      end--;
    }
    boolean sameSubject =
        !first.subjects().isEmpty()
            && first.subjects().getFirst().equals(second.subjects().getFirst());
    boolean twoTimes =
        clauses.namesTime(first.group().to() + 1, conjunction)
            && clauses.namesTime(second.group().to() + 1, end);
    boolean incomplete = mayShareAuxiliary(clauses, first, second);
    return sameSubject && twoTimes
        ? new Coordination(first.group().from(), conjunction, end, incomplete)
        : null;
  }

  /** "The doors were made in May and fitted in June", of things: the second verb needs "were". */
  private static boolean mayShareAuxiliary(Clauses clauses, Clause first, Clause second) {
    VerbGroup verb = second.group();
    VerbReading reading =
        first.group().passive() && verb.from() == verb.to()
            ? VerbLexicon.read(clauses.sentence().lower(verb.at()))
            : null;
    return reading != null
        && reading.isParticiple()
        && clauses.sentence().is(0, WordClass.DETERMINER)
        && (clauses.sentence().is(verb.at() + 1, WordClass.PREPOSITION)
            || clauses.sentence().is(verb.at() + 1, WordClass.TO));
  }

  /** Whether a token stands in the second half. */
  public boolean isSecond(int at) {
    return at > conjunction;
  }

  /** Whether a token stands behind the subject, in one of the halves. */
  public boolean holds(int at) {
    return at > verb;
  }

  /** The half that a token stands in, with the subject. */
  public List<Token> half(List<Token> tokens, int at) {
    if (!isSecond(at)) {
      return tokens.subList(0, conjunction);
    }
    if (incomplete) {
      return tokens;
    }
    List<Token> half = new ArrayList<>(tokens.subList(0, verb));
    half.addAll(tokens.subList(conjunction + 1, tokens.size()));
    return half;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
