package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.predicates.Modality;
import annals.timeline.domain.predicates.Predicate;
import annals.timeline.domain.predicates.PredicateFinder;
import annals.timeline.domain.predicates.Tense;
import annals.timeline.domain.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an expression says when something happened that is told as past. */
final class PastClause {

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "who",
          "which",
          "whose",
          "whom",
          "when",
          "while",
          "as",
          "because",
          "where",
          "since",
          "if",
          "whether",
          "although",
          "though",
          "until",
          "unless",
          "after",
          "before");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "then", ";", "or");

  /** Words before a day that make it a bound, or tell a thing from others of its kind. */
  private static final Set<String> NO_DAY_OF_ITS_CLAUSE =
      Set.of(
          "since",
          "until",
          "till",
          "before",
          "after",
          "by",
          "from",
          "to",
          "between",
          "of",
          "for",
          "through",
          "following",
          "the",
          "a",
          "than",
          "dated",
          "within",
          "over");

  private static final Set<String> AT_THE_SAME_TIME = Set.of("when", "as", "while");

  /** Verbs that tell of what was at another time. */
  private static final Set<String> TELLING =
      Set.of(
          "say",
          "tell",
          "announce",
          "confirm",
          "report",
          "add",
          "state",
          "write",
          "explain",
          "describe",
          "give",
          "testify",
          "speak",
          "publish",
          "release",
          "reveal",
          "recall",
          "show");

  private static final Set<String> REFUSING = Set.of("refuse", "decline");

  private PastClause() {}

  /** Whether a date says when the main clause around it took place. */
  static boolean isDated(Sentence sentence, Line line, Match day) {
    return isAdverbial(line, day) && !isSubordinate(line, day) && isFact(sentence, line, day);
  }

  /** Whether the main clause around an expression tells something as past. */
  static boolean isTold(Sentence sentence, Line line, Match match) {
    return !isSubordinate(line, match) && isFact(sentence, line, match);
  }

  /** Whether a date says when what its main clause tells took place, not when it was told. */
  static boolean isDayOfIt(Sentence sentence, Line line, Match day) {
    if (!isAdverbial(line, day) || isSubordinate(line, day)) {
      return false;
    }
    Governor governor = governor(sentence, line, day);
    return governor.fact() && !governor.isTelling();
  }

  /**
   * Whether a time of the clock stands with something told as past, be it in a clause of the same
   * time: "it was full when it sank at 9 p.m.".
   */
  static boolean isToldAt(Sentence sentence, Line line, Match clock) {
    if (isSubordinate(line, clock, AT_THE_SAME_TIME)) {
      return false;
    }
    Governor governor = governor(sentence, line, clock);
    return governor.fact() && !governor.isEarlier(line);
  }

  /**
   * Whether both stand in one clause with two verbs, whatever the sentence makes of it: "exploded
   * on 3 May and sank two days later".
   */
  static boolean joins(Sentence sentence, Line line, Match day, Match later) {
    boolean joined = false;
    for (int i = day.to(); i < later.from(); i++) {
      if (line.isOneOf(i, SUBORDINATORS)) {
        return false;
      }
      joined |= line.isOneOf(i, COORDINATORS);
    }
    return joined
        && isAdverbial(line, day)
        && isFact(sentence, line, day)
        && isFact(sentence, line, later);
  }

  /** Whether the clause around an expression tells of what was before the time that is told of. */
  static boolean isBeforeThen(Sentence sentence, Line line, Match match) {
    return governor(sentence, line, match).isEarlier(line);
  }

  private static boolean isAdverbial(Line line, Match day) {
    boolean label = line.is(day.to(), "'s") || line.is(day.to(), "\u2019s");
    return !label && !line.isOneOf(day.from() - 1, NO_DAY_OF_ITS_CLAUSE);
  }

  /** The verb of the clause that an expression stands in, and whether it tells a past fact. */
  private record Governor(@Nullable Predicate verb, boolean fact) {

    /** Whether it tells of what was at another time: "announced". */
    boolean isTelling() {
      return verb != null && TELLING.contains(verb.key());
    }

    /** Whether it speaks of what was before the time that is told of: "had sunk". */
    boolean isEarlier(Line line) {
      for (int i = 0; verb != null && i < line.size(); i++) {
        if (line.start(i) == verb.phrase().start()) {
          return line.is(i, "had");
        }
      }
      return false;
    }
  }

  private static boolean isFact(Sentence sentence, Line line, Match match) {
    return governor(sentence, line, match).fact();
  }

  /**
   * The last finite verb before the expression, or the first behind it where it opens its clause.
   */
  private static Governor governor(Sentence sentence, Line line, Match match) {
    int start = line.start(match.from());
    Predicate before = null;
    Predicate finite = null;
    Predicate behind = null;
    for (Predicate verb : verbs(sentence)) {
      if (verb.span().end() <= start) {
        before = verb;
        finite = verb.tense() == Tense.NONE ? finite : verb;
      } else if (behind == null && verb.tense() != Tense.NONE && verb.phrase().start() > start) {
        behind = verb;
      }
    }
    boolean opens = finite == null || line.isOneOf(match.from() - 1, COORDINATORS);
    boolean asserted =
        before != null && (before.modality() == Modality.ASSERTED || isRefusal(finite));
    return opens
        ? new Governor(behind, isPastFact(behind))
        : new Governor(finite, isPastFact(finite) && asserted);
  }

  /** "Refused to answer on Friday" tells of that day's refusal. */
  private static boolean isRefusal(@Nullable Predicate finite) {
    return finite != null && REFUSING.contains(finite.key());
  }

  private static boolean isPastFact(@Nullable Predicate verb) {
    return verb != null && verb.tense() == Tense.PAST && verb.isFact();
  }

  private static List<Predicate> verbs(Sentence sentence) {
    return PredicateFinder.read(sentence).all().stream().filter(each -> !each.noun()).toList();
  }

  private static boolean isSubordinate(Line line, Match match) {
    return isSubordinate(line, match, Set.of());
  }

  /**
   * Whether a subordinate clause opens before it and no comma has closed that.
   *
   * @param but subordinators that do not count
   */
  private static boolean isSubordinate(Line line, Match match, Set<String> but) {
    for (int i = match.from() - 1; i >= 0; i--) {
      if (line.is(i, ",") || line.is(i, ";")) {
        return false;
      }
      boolean pronoun = i == 0 && line.is(i, "that");
      if (line.isOneOf(i, SUBORDINATORS) && !line.isOneOf(i, but) && !pronoun) {
        return true;
      }
    }
    return false;
  }
}
