package annals.timeline.domain.predicates;

import annals.timeline.domain.predicates.clauses.Clause;
import annals.timeline.domain.predicates.clauses.Clauses;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The predicates of a sentence, and who takes part in them. Immutable. */
public final class SentencePredicates {

  /** The part that says most first. */
  static final Comparator<Part> BY_RANK = Comparator.comparingInt(SentencePredicates::rank);

  private final Clauses clauses;
  private final List<Predicate> verbs;
  private final Map<Integer, Predicate> nouns;

  private SentencePredicates(Clauses clauses) {
    this.clauses = clauses;
    this.verbs = List.copyOf(VerbPredicates.of(clauses));
    this.nouns = nouns(clauses);
  }

  static SentencePredicates of(Clauses clauses) {
    return new SentencePredicates(clauses);
  }

  private static Map<Integer, Predicate> nouns(Clauses clauses) {
    Map<Integer, Predicate> nouns = new LinkedHashMap<>();
    for (int phrase = 0; phrase < clauses.phrases(); phrase++) {
      if (!clauses.isNoun(phrase)) {
        continue;
      }
      int head = clauses.head(phrase);
      Optional<String> key = EventNouns.at(clauses.sentence(), head);
      if (key.isPresent()) {
        TextSpan span = clauses.sentence().span(head, head);
        nouns.put(
            phrase,
            new Predicate(
                span, span, key.get(), true, false, Tense.NONE, Modality.ASSERTED, false));
      }
    }
    return nouns;
  }

  /** All predicates in text order; auxiliaries that stand alone are among them. */
  public List<Predicate> all() {
    List<Predicate> all = new ArrayList<>(verbs);
    all.addAll(nouns.values());
    all.sort(Comparator.comparing(Predicate::span));
    return all;
  }

  /**
   * The parts of whom a stretch of the sentence names, in text order; none if the name only
   * describes something else, as in "the Avon bridge".
   */
  public List<Part> partsOf(TextSpan mention) {
    return partsOf(mention, clause -> true);
  }

  /**
   * The same without what participles, infinitives and relative clauses say aside: only nouns, and
   * verbs that carry a statement of their own.
   */
  List<Part> statedPartsOf(TextSpan mention) {
    return partsOf(mention, SentencePredicates::isMain);
  }

  private List<Part> partsOf(TextSpan mention, java.util.function.Predicate<Clause> wanted) {
    List<Part> parts = new ArrayList<>();
    int phrase = clauses.phraseOf(mention);
    if (phrase >= 0) {
      addVerbs(phrase, wanted, parts);
    }
    addNouns(phrase, mention, parts);
    parts.sort(Comparator.comparing(part -> part.predicate().span()));
    return parts;
  }

  private void addVerbs(int phrase, java.util.function.Predicate<Clause> wanted, List<Part> parts) {
    for (int i = 0; i < verbs.size(); i++) {
      Clause clause = clauses.all().get(i);
      if (!wanted.test(clause)) {
        continue;
      }
      Predicate verb = verbs.get(i);
      if (clause.subjects().contains(phrase)) {
        parts.add(new Part(verb, verb.passive() ? Role.PATIENT : Role.AGENT, isMain(clause)));
        addLightObject(clause, verb, parts);
      } else if (clause.agents().contains(phrase)) {
        parts.add(new Part(verb, Role.AGENT, false));
      } else if (clause.objects().contains(phrase)) {
        parts.add(new Part(verb, Role.PATIENT, false));
      } else if (clause.others().contains(phrase)) {
        parts.add(new Part(verb, Role.OTHER, false));
      }
    }
  }

  private static boolean isMain(Clause clause) {
    return clause.group().finite() && !clause.relative();
  }

  /** "made an appearance": who makes it is the agent of the appearance. */
  private void addLightObject(Clause clause, Predicate verb, List<Part> parts) {
    if (!EventNouns.isLight(verb.key()) || verb.passive()) {
      return;
    }
    for (int object : clause.objects()) {
      Predicate noun = nouns.get(object);
      if (noun != null) {
        parts.add(new Part(noun, Role.AGENT, false));
      }
    }
  }

  private void addNouns(int phrase, TextSpan mention, List<Part> parts) {
    int around = phrase < 0 ? clauses.phraseAround(mention) : phrase;
    nouns.forEach(
        (number, noun) -> {
          if (number == around && !mention.overlaps(noun.span())) {
            boolean own = clauses.isOpeningPossessive(number, mention);
            parts.add(new Part(noun, own ? Role.POSSESSOR : Role.OTHER, false));
          } else if (phrase >= 0 && clauses.ownedBy(phrase) == number) {
            parts.add(new Part(noun, Role.POSSESSOR, false));
          } else if (phrase == number + 2) {
            role(clauses.prepositionOf(phrase))
                .ifPresent(role -> parts.add(new Part(noun, role, false)));
          }
        });
  }

  /** How a preposition behind a noun joins somebody to the happening. */
  private static Optional<Role> role(String preposition) {
    return switch (preposition) {
      case "by" -> Optional.of(Role.AGENT);
      case "of" -> Optional.of(Role.POSSESSOR);
      case "with", "against", "from", "between", "on" -> Optional.of(Role.OTHER);
      default -> Optional.empty();
    };
  }

  /** The preposition before whom a stretch of the sentence names, or the empty string. */
  public String prepositionOf(TextSpan mention) {
    int phrase = clauses.phraseOf(mention);
    return phrase < 0 ? "" : clauses.prepositionOf(phrase);
  }

  /** The part that says most about whom a stretch of the sentence names. */
  public Optional<Part> partOf(TextSpan mention) {
    return partsOf(mention).stream().min(BY_RANK);
  }

  private static int rank(Part part) {
    Predicate predicate = part.predicate();
    boolean auxiliary =
        !predicate.noun() && (predicate.key().equals("be") || predicate.key().equals("have"));
    int rank = auxiliary ? 8 : 0;
    rank += predicate.noun() ? 4 : 0;
    rank += part.role() == Role.OTHER ? 3 : 0;
    rank += part.role() == Role.PATIENT && !predicate.passive() ? 1 : 0;
    return rank + (part.main() ? 0 : 2);
  }
}
