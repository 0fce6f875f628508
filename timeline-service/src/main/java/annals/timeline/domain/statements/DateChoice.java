package annals.timeline.domain.statements;

import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private static final Set<String> BOUNDS = Set.of("until", "till", "before", "to");
  private static final Set<String> DEADLINES = Set.of("by");
  private static final Set<String> PUT_OFF =
      Set.of(
          "postponed", "delayed", "deferred", "adjourned", "rescheduled", "moved", "back", "off");
  private static final Set<String> SPEECH =
      Set.of(
          "said", "says", "confirmed", "announced", "reported", "told", "added", "stated", "wrote");
  private static final int LONGEST_ATTRIBUTION = 8;
  private static final Set<String> COORDINATION = Set.of("and", "but", "then", ";");
  private static final double OF_ITS_OWN_CLAUSE = 1.8;
  private static final double SUBORDINATE = 0.5;
  private static final Set<String> BACKGROUND = Set.of("since", "after", "from", "following");
  private static final Set<String> CLAUSES =
      Set.of("that", "who", "which", "whose", "when", "while", "as", "because", "where", "since");
  private static final Set<String> AT =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "of",
          "for",
          "between",
          "through",
          "throughout",
          "around",
          "about",
          "and",
          "late",
          "early",
          "mid",
          "back",
          "since",
          "from",
          "to",
          "over",
          "within");

  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "may", "can",
          "but", "with", "without", "against", "into", "under", "said", "told", "and", "or", "the",
          "a", "an", "his", "her", "their", "its", "he", "she", "they", "it", "if", "so", "than",
          "later");

  private final Sentence sentence;
  private final List<TextSpan> verbatim;

  /**
   * Dates of one sentence.
   *
   * @param verbatim the stretches of the article between quotation marks
   */
  DateChoice(Sentence sentence, List<TextSpan> verbatim) {
    this.sentence = sentence;
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
   * on 3 June"), given the one that {@link #among} chose.
   */
  List<TemporalExpression> besides(
      TemporalExpression chosen, List<TemporalExpression> expressions) {
    return expressions.stream()
        .filter(e -> !e.equals(chosen) && isCandidate(e) && !isVerbatim(e))
        .filter(e -> !Objects.equals(e.edtf(), chosen.edtf()))
        .filter(e -> chosen.period() == null || !chosen.period().equals(e.period()))
        .filter(e -> isCoordinated(chosen, e) || isApart(chosen, e))
        .toList();
  }

  /** Whether one dates a clause that tells more of a noun, and the other does not. */
  private boolean isApart(TemporalExpression one, TemporalExpression other) {
    RelativeClause clause = clauseOf(one);
    RelativeClause otherClause = clauseOf(other);
    double score = score(other) + (otherClause == null ? 0 : SUBORDINATE);
    return !Objects.equals(clause, otherClause) && score >= OF_ITS_OWN_CLAUSE;
  }

  /** The sentence, or of it what a date dates: a clause with the noun it tells of. */
  Sentence dated(TextSpan date) {
    RelativeClause clause = RelativeClause.around(sentence.tokens(), indexOf(date.start()));
    if (clause == null) {
      return sentence;
    }
    List<Token> tokens = clause.withWhatStandsBefore(sentence.tokens());
    return new Sentence(sentence.start(), tokens.getLast().end(), tokens, sentence.paragraph());
  }

  private @Nullable RelativeClause clauseOf(TemporalExpression expression) {
    return RelativeClause.around(sentence.tokens(), indexOf(expression.start()));
  }

  private boolean isCoordinated(TemporalExpression one, TemporalExpression other) {
    if (score(other) < OF_ITS_OWN_CLAUSE) {
      return false;
    }
    int from = Math.min(indexBehind(one), indexBehind(other));
    int to = Math.max(indexOf(one), indexOf(other));
    boolean tied = false;
    for (int i = from; i < to; i++) {
      if (CLAUSES.contains(word(i))) {
        return false;
      }
      tied |= COORDINATION.contains(word(i));
    }
    return tied;
  }

  /** "..., the agency said on Monday." at the end: the date of the report, not of the happening. */
  private boolean isInAttribution(int at) {
    for (int i = at - 1; i > 0; i--) {
      if (word(i).equals(",")) {
        boolean closes = RelativeClause.around(sentence.tokens(), i) != null;
        return at - i <= LONGEST_ATTRIBUTION && !closes && saysSo(i, at);
      }
    }
    return false;
  }

  private boolean saysSo(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SPEECH.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of what has gone on since then. */
  boolean isStart(TemporalExpression expression) {
    return word(indexOf(expression) - 1).equals("since");
  }

  /** Lengths of time have a date where they are counted from a day: "two days later". */
  private boolean isCandidate(TemporalExpression expression) {
    return expression.edtf() != null && !countsFromUnknownSpeech(expression);
  }

  /** "Today" within a quotation counts from the day of speaking, which nobody gives. */
  private boolean countsFromUnknownSpeech(TemporalExpression expression) {
    boolean deictic =
        expression.resolution() == Resolution.RELATIVE_TO_PUBLICATION
            && precisionOf(expression) == Precision.DAY
            && DEICTIC.contains(word(indexOf(expression)));
    return deictic && isVerbatim(expression);
  }

  private double score(TemporalExpression expression) {
    int at = indexOf(expression);
    String before = word(at - 1);
    double score = weightOf(precisionOf(expression));
    score += at <= 2 ? 2 : 0;
    score -= isVerbatim(expression) ? 1.4 : 0;
    score -= isBound(at) ? 3 : BACKGROUND.contains(before) ? 0.8 : 0;
    score -= DEADLINES.contains(before) ? 1 : 0;
    score -= isInAttribution(at) ? 1.5 : 0;
    score -= inSubordinateClause(at) || clauseOf(expression) != null ? SUBORDINATE : 0;
    score -= isLabel(expression, at) ? 1.9 : 0;
    return score;
  }

  private static Precision precisionOf(TemporalExpression expression) {
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

  /** "Until Monday", but not "postponed until Monday". */
  private boolean isBound(int at) {
    return BOUNDS.contains(word(at - 1))
        && !(PUT_OFF.contains(word(at - 2)) && !word(at - 1).equals("before"));
  }

  /** "The 2015 agreement": a date before its noun, without a preposition. */
  private boolean isLabel(TemporalExpression expression, int at) {
    String next = word(indexBehind(expression));
    boolean nounFollows =
        !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0)) && !isVerbLike(next);
    String before = word(at - 1);
    boolean adverbial = AT.contains(before) || at == 0;
    boolean possessive = next.equals("'s") || next.equals("\u2019s");
    boolean fine = precisionOf(expression) == Precision.DAY && !before.equals("the");
    return possessive || (!fine && nounFollows && !adverbial);
  }

  private static boolean isVerbLike(String word) {
    return word.endsWith("ed")
        || AT.contains(word)
        || BOUNDS.contains(word)
        || BACKGROUND.contains(word)
        || CLAUSES.contains(word)
        || VERBS.contains(word);
  }

  /** Whether a subordinate clause opens before the word and no comma has closed it. */
  private boolean inSubordinateClause(int at) {
    for (int i = at - 1; i > 0 && !word(i).equals(","); i--) {
      if (CLAUSES.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerbatim(TemporalExpression expression) {
    return verbatim.stream()
        .anyMatch(s -> s.start() <= expression.start() && expression.end() <= s.end());
  }

  private int indexOf(TemporalExpression expression) {
    return indexOf(expression.start());
  }

  private int indexOf(int offset) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }

  private int indexBehind(TemporalExpression expression) {
    int at = indexOf(expression);
    List<Token> tokens = sentence.tokens();
    while (at < tokens.size() && tokens.get(at).start() < expression.end()) {
      at++;
    }
    return at;
  }

  private String word(int at) {
    List<Token> tokens = sentence.tokens();
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
