package annals.timeline.domain.predicates;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import java.util.Optional;
import java.util.Set;

/**
 * Says in the sentence's own words which part somebody has in it: "was arrested", "met", "will step
 * down".
 */
public final class ParticipantParts {

  private static final int LONGEST = 40;

  /** Verbs that alone say nothing about their subject. */
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "get", "become", "seem");

  private final SentencePredicates predicates;
  private final String text;

  private ParticipantParts(SentencePredicates predicates, String text) {
    this.predicates = predicates;
    this.text = text;
  }

  /**
   * Reads a sentence.
   *
   * @param text the whole text to which the offsets of the sentence belong
   */
  public static ParticipantParts of(Sentence sentence, String text) {
    return new ParticipantParts(PredicateFinder.read(sentence), text);
  }

  /**
   * The part of whom the stretch names; empty if the sentence gives it no part, or none that can be
   * said in at most 40 characters.
   *
   * @param mention a stretch inside the sentence
   */
  public Optional<ParticipantPart> partOf(TextSpan mention) {
    return predicates
        .partOf(mention)
        .filter(part -> part.predicate().noun() || !EMPTY.contains(part.predicate().key()))
        .map(part -> new ParticipantPart(words(part, mention), part.role()))
        .filter(part -> part.words().length() <= LONGEST);
  }

  /**
   * Of a passive verb, who does it gets the verb alone: "opened" for "was opened by". Whom a
   * preposition joins gets it as well: "met with". An infinitive or gerund right behind the verb
   * belongs to it: "plans to buy".
   */
  private String words(Part part, TextSpan mention) {
    Predicate predicate = part.predicate();
    if (predicate.passive() && part.role() == Role.AGENT) {
      return words(predicate.span().start(), predicate.span().end());
    }
    int start = predicate.phrase().start();
    if (part.role() == Role.OTHER) {
      String preposition = " " + predicates.prepositionOf(mention);
      return (words(start, predicate.phrase().end()) + preposition).strip();
    }
    int end = predicate.phrase().end();
    for (Part next : predicates.partsOf(mention)) {
      TextSpan phrase = next.predicate().phrase();
      boolean follows = phrase.start() >= end && text.substring(end, phrase.start()).isBlank();
      boolean bare = next.predicate().tense() == Tense.NONE && !next.predicate().noun();
      if (follows && bare && phrase.end() - start <= LONGEST) {
        end = phrase.end();
      }
    }
    return words(start, end);
  }

  private String words(int start, int end) {
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }
}
