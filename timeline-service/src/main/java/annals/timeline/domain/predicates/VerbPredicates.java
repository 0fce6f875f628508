package annals.timeline.domain.predicates;

import annals.timeline.domain.predicates.clauses.Clause;
import annals.timeline.domain.predicates.clauses.Clauses;
import annals.timeline.domain.predicates.clauses.VerbGroup;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns verb groups into predicates, with the modality that their governors give them. */
final class VerbPredicates {

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "'ll", "\u2019ll", "won't", "won\u2019t");

  /** Verbs before an infinitive that is meant to happen. */
  private static final Set<String> PLANS =
      Set.of(
          ("plan agree intend prepare schedule expect promise vow pledge decide set propose aim"
                  + " slate choose threaten announce opt due move commit invite tip go elect")
              .split(" "));

  /** Verbs before an infinitive that takes place. */
  private static final Set<String> FACTS =
      Set.of(
          ("begin start continue manage help proceed cease serve return use fail force go_on prompt lead cause compel"
                  + " rush hurry live come")
              .split(" "));

  private VerbPredicates() {}

  /** One predicate for each clause, in order. */
  static List<Predicate> of(Clauses clauses) {
    List<Predicate> predicates = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      VerbGroup group = clause.group();
      TextSpan span = clauses.sentence().span(group.at(), group.to());
      TextSpan phrase = clauses.sentence().span(group.from(), group.to());
      Predicate governor =
          clause.governor() < 0 || clause.governor() >= predicates.size()
              ? null
              : predicates.get(clause.governor());
      predicates.add(
          new Predicate(
              span,
              phrase,
              group.lemma(),
              false,
              group.passive(),
              tense(group),
              modality(group, governor),
              group.negated()));
    }
    return predicates;
  }

  private static Tense tense(VerbGroup group) {
    if (!group.finite()) {
      return Tense.NONE;
    }
    if (FUTURE.contains(group.modal())) {
      return Tense.FUTURE;
    }
    return group.past() ? Tense.PAST : Tense.PRESENT;
  }

  private static Modality modality(VerbGroup group, @Nullable Predicate governor) {
    if (FUTURE.contains(group.modal())) {
      return Modality.PLANNED;
    }
    if (!group.modal().isEmpty()) {
      return Modality.POSSIBLE;
    }
    if (!group.infinitive()) {
      return Modality.ASSERTED;
    }
    if (governor == null) {
      return Modality.POSSIBLE;
    }
    String verb = governor.key().replace(' ', '_');
    if (governor.modality() != Modality.ASSERTED) {
      return governor.modality();
    }
    if (verb.equals("be") || PLANS.contains(verb)) {
      return Modality.PLANNED;
    }
    return FACTS.contains(verb) && !governor.negated() ? Modality.ASSERTED : Modality.POSSIBLE;
  }
}
