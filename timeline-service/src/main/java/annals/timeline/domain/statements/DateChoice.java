package annals.timeline.domain.statements;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.predicates.clauses.DatedClause;
import annals.timeline.domain.predicates.clauses.OpeningClause;
import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates of a sentence the one on which it says that something happened.
 *
 * <p>The date of the main clause wins over one in a subordinate clause or a quotation, a finer one
 * over a coarser one, one at the start of the sentence over others. Dates that only tell a thing
 * from others of its kind ("the 2015 agreement") and bounds ("until 2030") date nothing, and
 * neither do "today" and its like inside somebody's words, since nobody says when they were spoken.
 */
final class DateChoice {

  private static final Set<String> DEICTIC =
      Set.of("today", "yesterday", "tomorrow", "tonight", "this", "last", "next");
  private static final double OF_ITS_OWN_CLAUSE = 1.8;
  private static final double SUBORDINATE = 0.5;
  private static final double OF_SUBJECT = 1;

  private final Sentence sentence;
  private final DateUses uses;
  private final List<TextSpan> verbatim;
  private final PlannedDates plans;

  /**
   * Dates of one sentence.
   *
   * @param verbatim the stretches of the article between quotation marks
   * @param published when the article was published, or null if unknown
   */
  DateChoice(Sentence sentence, List<TextSpan> verbatim, @Nullable EdtfDate published) {
    this.sentence = sentence;
    this.uses = new DateUses(sentence);
    this.plans = new PlannedDates(sentence, uses, published);
    this.verbatim = verbatim;
  }

  /** The expression that dates the sentence, if one does. */
  Optional<TemporalExpression> among(List<TemporalExpression> expressions) {
    return expressions.stream()
        .filter(this::isCandidate)
        .filter(e -> score(e) > 0)
        .max(
            Comparator.comparingDouble(this::score)
                .thenComparing(Comparator.comparingInt(TemporalExpression::start).reversed()));
  }

  /**
   * The expressions that date further main clauses of the sentence ("was agreed in May and approved
   * on 3 June") or plans that it speaks of ("agreed on Monday to meet on 5 June"), given the one
   * that {@link #among} chose.
   */
  List<TemporalExpression> besides(
      TemporalExpression chosen, List<TemporalExpression> expressions) {
    Set<EdtfDate> stretches = new HashSet<>();
    return expressions.stream()
        .filter(e -> !e.equals(chosen) && isCandidate(e) && !isVerbatim(e))
        .filter(e -> !Objects.equals(e.edtf(), chosen.edtf()))
        .filter(e -> chosen.period() == null || !chosen.period().equals(e.period()))
        .filter(e -> isCoordinated(chosen, e) || isApart(chosen, e) || isPlan(chosen, e))
        .filter(e -> e.period() == null || stretches.add(e.period()))
        .toList();
  }

  /** Whether the sentence plans something for one date while the other has come. */
  private boolean isPlan(TemporalExpression chosen, TemporalExpression other) {
    return !plans.liesAhead(chosen, uses.isDeadline(uses.indexOf(chosen))) && plans.contain(other);
  }

  /** Whether one dates a clause that tells more of a noun, or opens, and the other does not. */
  private boolean isApart(TemporalExpression one, TemporalExpression other) {
    RelativeClause clause = clauseOf(one);
    RelativeClause otherClause = clauseOf(other);
    double score = score(other) + (otherClause == null ? 0 : SUBORDINATE);
    boolean apart = !Objects.equals(clause, otherClause) || isOpening(one) != isOpening(other);
    return apart && score >= OF_ITS_OWN_CLAUSE;
  }

  private boolean isOpening(TemporalExpression expression) {
    OpeningClause opening = OpeningClause.of(sentence.tokens());
    return opening != null && opening.holds(uses.indexOf(expression));
  }

  /**
   * The sentence, or of it what a date dates: a clause with the noun it tells of, or that of two
   * things said of one subject which has the date.
   */
  Sentence dated(TextSpan date) {
    int at = uses.indexOf(date.start());
    List<Token> tokens = DatedClause.of(sentence.tokens(), at);
    return tokens.size() == sentence.tokens().size()
        ? sentence
        : new Sentence(sentence.start(), tokens.getLast().end(), tokens, sentence.paragraph());
  }

  private @Nullable RelativeClause clauseOf(TemporalExpression expression) {
    return RelativeClause.around(sentence.tokens(), uses.indexOf(expression.start()));
  }

  private boolean isCoordinated(TemporalExpression one, TemporalExpression other) {
    int from = Math.min(uses.indexBehind(one), uses.indexBehind(other));
    int to = Math.max(uses.indexOf(one), uses.indexOf(other));
    return score(other) >= OF_ITS_OWN_CLAUSE && uses.isCoordinated(from, to);
  }

  /** Whether the sentence speaks of what has gone on since then. */
  boolean isStart(TemporalExpression expression) {
    return uses.isStart(uses.indexOf(expression));
  }

  /** Lengths of time have a date where they are counted from a day: "two days later". */
  private boolean isCandidate(TemporalExpression expression) {
    int at = uses.indexOf(expression);
    return expression.edtf() != null
        && !countsFromUnknownSpeech(expression)
        && !uses.isOfOther(at)
        && !uses.isInContactClause(expression);
  }

  /** "Today" within a quotation counts from the day of speaking, which nobody gives. */
  private boolean countsFromUnknownSpeech(TemporalExpression expression) {
    boolean deictic =
        expression.resolution() == Resolution.RELATIVE_TO_PUBLICATION
            && precisionOf(expression) == Precision.DAY
            && DEICTIC.contains(uses.word(uses.indexOf(expression)));
    return deictic && isVerbatim(expression);
  }

  private double score(TemporalExpression expression) {
    int at = uses.indexOf(expression);
    double score = weightOf(precisionOf(expression));
    score += at <= 2 ? 2 : 0;
    score -= isVerbatim(expression) ? 1.4 : 0;
    score -= uses.isBound(at) ? 3 : uses.isBackground(at) ? 0.8 : 0;
    score -= uses.isDeadline(at) ? 1 : 0;
    score -= uses.isInAttribution(at, uses.indexBehind(expression)) ? 1.5 : 0;
    score -= uses.inSubordinateClause(at) || clauseOf(expression) != null ? SUBORDINATE : 0;
    score -= uses.tellsOfSubject(at) ? OF_SUBJECT : 0;
    score -= uses.isLabel(expression, at) ? 1.9 : 0;
    return score;
  }

  static Precision precisionOf(TemporalExpression expression) {
    return expression.edtf() == null ? Precision.CENTURY : expression.edtf().precision();
  }

  private static double weightOf(Precision precision) {
    return switch (precision) {
      case DAY -> 3;
      case INTERVAL, MONTH -> 2.2;
      case SEASON -> 2;
      case YEAR -> 1.8;
      case DECADE -> 0.9;
      case CENTURY -> 0.2;
    };
  }

  private boolean isVerbatim(TemporalExpression expression) {
    return verbatim.stream()
        .anyMatch(s -> s.start() <= expression.start() && expression.end() <= s.end());
  }
}
