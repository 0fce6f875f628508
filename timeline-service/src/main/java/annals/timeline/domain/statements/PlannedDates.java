package annals.timeline.domain.statements;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.predicates.Modality;
import annals.timeline.domain.predicates.Predicate;
import annals.timeline.domain.predicates.PredicateFinder;
import annals.timeline.domain.predicates.Tense;
import annals.timeline.domain.text.Sentence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says of the time to come beside what it tells: "agreed on Monday to meet
 * again on 5 June", "opening the way for an election on 9 October", "promised a bridge by 2035".
 */
final class PlannedDates {

  private static final Set<String> MEANT = Set.of("would", "must");
  private static final Set<String> OF_NOUN = Set.of("on", "in", "for", "by");

  private final Sentence sentence;
  private final DateUses uses;
  private final @Nullable LocalDate published;

  /**
   * Plans of one sentence.
   *
   * @param published when the article was published, or null if unknown: then nothing lies ahead
   */
  PlannedDates(Sentence sentence, DateUses uses, @Nullable EdtfDate published) {
    this.sentence = sentence;
    this.uses = uses;
    this.published = published == null ? null : published.latest();
  }

  /** Whether a date lies ahead and the sentence plans something for it. */
  boolean contain(TemporalExpression expression) {
    int at = uses.indexOf(expression);
    boolean deadline = uses.isDeadline(at);
    if (!liesAhead(expression, deadline) || uses.isBound(at) || uses.isLabel(expression, at)) {
      return false;
    }
    Predicate verb = null;
    Predicate noun = null;
    boolean denied = false;
    for (Predicate predicate : PredicateFinder.read(sentence).all()) {
      if (predicate.span().end() > expression.start()) {
        break;
      }
      if (predicate.noun()) {
        noun = predicate;
      } else {
        verb = predicate;
        denied = predicate.negated() || (predicate.tense() == Tense.NONE && denied);
      }
    }
    return !denied && (isMeant(verb, deadline) || hasNoun(noun, at));
  }

  /** Whether a date lies ahead of the publication; of a deadline, whether it is not over. */
  boolean liesAhead(TemporalExpression expression, boolean deadline) {
    EdtfDate date = expression.edtf();
    LocalDate first = date == null ? null : deadline ? date.latest() : date.earliest();
    return first != null && published != null && first.isAfter(published);
  }

  private boolean isMeant(@Nullable Predicate verb, boolean deadline) {
    if (verb == null) {
      return false;
    }
    String first = uses.word(uses.indexOf(verb.phrase().start()));
    return verb.modality() == Modality.PLANNED
        || MEANT.contains(first)
        || (deadline && OutlookReader.isPromise(verb.key().toLowerCase(Locale.ROOT)));
  }

  /** "A vote on Friday": the noun of a happening, right before the words of the date. */
  private boolean hasNoun(@Nullable Predicate noun, int at) {
    return noun != null
        && OF_NOUN.contains(uses.word(at - 1))
        && uses.indexOf(noun.span().start()) == at - 2;
  }
}
