package annals.timeline.domain.predicates;

import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says in the sentence's words which part somebody has in what it states: "was arrested", "met",
 * "will step down".
 */
public final class ParticipantParts {

  private static final int LONGEST = 40;

  /** Verbs that alone say nothing about their subject. */
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "get", "become", "seem");

  /** Verbs that leave open what is done until an infinitive says it. */
  private static final Set<String> OPEN =
      Set.of("mean", "want", "hope", "try", "intend", "wish", "need", "tend", "appear");

  /** Verbs that both sides do. */
  private static final Set<String> MUTUAL =
      Set.of(
          ("agree battle clash collaborate compete confer cooperate debate dine discuss divorce face"
                  + " fight marry meet merge negotiate quarrel reconcile sign speak spar talk")
              .split(" "));

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
   * The part of whom the stretch names: what they did, or what was done to them. Empty if the
   * sentence states none of itself, as what a participle or a relative clause says aside, or none
   * that can be said in at most 40 characters.
   *
   * @param mention a stretch inside the sentence
   */
  public Optional<ParticipantPart> partOf(TextSpan mention) {
    return predicates.statedPartsOf(mention).stream()
        .filter(part -> part.predicate().noun() || !EMPTY.contains(part.predicate().key()))
        .filter(part -> !words(part, mention).isEmpty())
        .min(SentencePredicates.BY_RANK)
        .map(part -> new ParticipantPart(words(part, mention), part.role()))
        .filter(part -> part.words().length() <= LONGEST);
  }

  /** The words that tell a part, or the empty string if none can be said of the participant. */
  private String words(Part part, TextSpan mention) {
    return switch (part.role()) {
      case AGENT -> doing(part.predicate(), mention);
      case PATIENT -> undergoing(part.predicate(), mention);
      case POSSESSOR -> words(part.predicate().span());
      case OTHER -> joined(part.predicate(), mention);
    };
  }

  /** Of a passive verb, who does it gets the verb alone: "opened" for "was opened by". */
  private String doing(Predicate predicate, TextSpan mention) {
    if (!predicate.passive()) {
      return withInfinitive(predicate, mention);
    }
    return isForm(predicate, VerbForm.PAST) ? words(predicate.span()) : "";
  }

  /** Who undergoes what others did: "was arrested" for "police arrested". */
  private String undergoing(Predicate predicate, TextSpan mention) {
    if (predicate.passive()) {
      return withInfinitive(predicate, mention);
    }
    if (MUTUAL.contains(predicate.key())) {
      return words(predicate.phrase());
    }
    boolean done =
        predicate.isFact()
            && predicate.tense() == Tense.PAST
            && isForm(predicate, VerbForm.PARTICIPLE);
    return done ? "was " + words(predicate.span()) : "";
  }

  /** Whom "with" joins did the same where it takes two: "met with". */
  private String joined(Predicate predicate, TextSpan mention) {
    boolean together =
        !predicate.noun()
            && MUTUAL.contains(predicate.key())
            && predicates.prepositionOf(mention).equals("with");
    return together ? words(predicate.phrase()) + " with" : "";
  }

  private boolean isForm(Predicate predicate, VerbForm form) {
    String verb = words(predicate.span()).split(" ", 2)[0];
    VerbReading reading = VerbLexicon.read(verb.toLowerCase(Locale.ROOT));
    return reading != null && reading.is(form);
  }

  /**
   * An infinitive or gerund right behind the verb belongs to it: "plans to buy". A verb that says
   * little without one says nothing then.
   */
  private String withInfinitive(Predicate predicate, TextSpan mention) {
    boolean open = OPEN.contains(predicate.key());
    List<Predicate> following =
        open
            ? predicates.all()
            : predicates.partsOf(mention).stream().map(Part::predicate).toList();
    int start = predicate.phrase().start();
    int end = predicate.phrase().end();
    for (Predicate next : following) {
      TextSpan phrase = next.phrase();
      boolean follows = phrase.start() >= end && text.substring(end, phrase.start()).isBlank();
      boolean bare = next.tense() == Tense.NONE && !next.noun();
      if (follows && bare && phrase.end() - start <= LONGEST) {
        end = phrase.end();
      }
    }
    return open && end == predicate.phrase().end() ? "" : words(new TextSpan(start, end));
  }

  private String words(TextSpan span) {
    return text.substring(span.start(), span.end()).replaceAll("\\s+", " ").strip();
  }
}
