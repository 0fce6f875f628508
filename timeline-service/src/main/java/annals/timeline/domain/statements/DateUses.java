package annals.timeline.domain.statements;

import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.predicates.clauses.ContactClause;
import annals.timeline.domain.predicates.clauses.MainVerb;
import annals.timeline.domain.predicates.clauses.RelativeClause;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a sentence make of its dates: bounds, labels, days of other things. */
final class DateUses {

  private static final Set<String> SPEECH =
      Set.of(
          "said", "says", "confirmed", "announced", "reported", "told", "added", "stated", "wrote");

  private static final int LONGEST_ATTRIBUTION = 8;

  private static final Set<String> COORDINATION = Set.of("and", "but", "then", ";");
  private static final Set<String> BACKGROUND = Set.of("since", "after", "from", "following");

  private static final Set<String> CLAUSES =
      Set.of("that", "who", "which", "whose", "when", "while", "as", "because", "where", "since");

  private static final Set<String> OF_EVENT = Set.of("on", "of", "in");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final int LONGEST_EVENT = 6;
  private static final Set<String> OPENING_CLAUSE =
      Set.of("that", "it", "he", "she", "they", "its", "his", "her", "their", "the", "a");
  private static final Set<String> PRONOUNS = Set.of("who", "which", "that");
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
          "within",
          "by");

  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "may", "can",
          "but", "with", "without", "against", "into", "under", "said", "told", "and", "or", "the",
          "a", "an", "his", "her", "their", "its", "he", "she", "they", "it", "if", "so", "than",
          "later");

  private final Sentence sentence;
  private final OtherTimes others;

  DateUses(Sentence sentence) {
    this.sentence = sentence;
    this.others = new OtherTimes(this);
  }

  /** "..., the agency said on Monday." at the end: the date of the report, not of the happening. */
  boolean isInAttribution(int at, int behind) {
    for (int i = at - 1; i > 0; i--) {
      if (word(i).equals(",")) {
        boolean closes = RelativeClause.around(sentence.tokens(), i) != null;
        boolean goesOn = SPEECH.contains(word(i + 1)) && OPENING_CLAUSE.contains(word(behind));
        return at - i <= LONGEST_ATTRIBUTION && !closes && !goesOn && saysSo(i, at);
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

  /** "The 2015 agreement": a date before its noun, without a preposition. */
  boolean isLabel(TemporalExpression expression, int at) {
    String next = word(indexBehind(expression));
    boolean nounFollows =
        !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0)) && !isVerbLike(next);
    String before = word(at - 1);
    boolean adverbial = AT.contains(before) || at == 0;
    boolean possessive = next.equals("'s") || next.equals("\u2019s");
    boolean fine = DateChoice.precisionOf(expression) == Precision.DAY && !before.equals("the");
    return possessive || (!fine && nounFollows && !adverbial);
  }

  private static boolean isVerbLike(String word) {
    return word.endsWith("ed")
        || AT.contains(word)
        || OtherTimes.BOUNDS.contains(word)
        || BACKGROUND.contains(word)
        || CLAUSES.contains(word)
        || VERBS.contains(word);
  }

  /** Whether a word opens a subordinate clause. */
  static boolean opensClause(String word) {
    return CLAUSES.contains(word);
  }

  /** Whether the date at a place says when something else was, or was not. */
  boolean isOfOther(int at) {
    return others.isComparedWith(at) || others.isPutOffFrom(at);
  }

  /** Whether the date at a place ends a stretch: "until Monday". */
  boolean isBound(int at) {
    return others.isBound(at);
  }

  /** "By June". */
  boolean isDeadline(int at) {
    return word(at - 1).equals("by");
  }

  /** Whether a subordinate clause opens before the word and nothing has closed it. */
  boolean inSubordinateClause(int at) {
    for (int i = at - 1; i > 0 && !word(i).equals(","); i--) {
      if (CLAUSES.contains(word(i))) {
        return !(PRONOUNS.contains(word(i)) && MainVerb.standsBetween(sentence, i, at));
      }
    }
    return false;
  }

  /** "The ferry that sank on Monday was built here": the verb of the sentence comes behind. */
  boolean tellsOfSubject(int at) {
    for (int i = at - 1; i > 0 && !word(i).equals(","); i--) {
      if (PRONOUNS.contains(word(i))) {
        return !word(i - 1).equals(",")
            && MainVerb.standsBetween(sentence, i, sentence.tokens().size())
            && !MainVerb.standsBetween(sentence, i, at);
      }
    }
    return false;
  }

  /**
   * Whether some words are coordinated with others, and no subordinate clause stays open: ", and"
   * closes one.
   */
  boolean isCoordinated(int from, int to) {
    boolean tied = false;
    boolean open = false;
    for (int i = from; i < to; i++) {
      boolean closes = word(i).equals(";") || (i > from && word(i - 1).equals(","));
      boolean tie = COORDINATION.contains(word(i));
      open = (open && !(tie && closes)) || CLAUSES.contains(word(i));
      tied |= tie;
    }
    return tied && !open;
  }

  /** "Under a plan it announced last June, the yard must close". */
  boolean isInContactClause(TemporalExpression expression) {
    return ContactClause.endsWith(sentence, indexOf(expression), indexBehind(expression));
  }

  /** "Since May", "after the vote of May". */
  boolean isBackground(int at) {
    return BACKGROUND.contains(word(at - 1));
  }

  /** "Since May", "has fallen since the vote on 3 May". */
  boolean isStart(int at) {
    if (word(at - 1).equals("since")) {
      return true;
    }
    int since = OF_EVENT.contains(word(at - 1)) ? at - 2 : -1;
    while (since > 0 && at - since <= LONGEST_EVENT && isPartOfEvent(word(since))) {
      since--;
    }
    return since > 0
        && word(since).equals("since")
        && ARTICLES.contains(word(since + 1))
        && isPerfect(since);
  }

  private static boolean isPartOfEvent(String word) {
    return !word.isEmpty()
        && Character.isLetterOrDigit(word.charAt(0))
        && !word.equals("since")
        && (ARTICLES.contains(word) || !isVerbLike(word));
  }

  private boolean isPerfect(int since) {
    for (int i = since - 1; i > 0 && !word(i).equals(",") && !CLAUSES.contains(word(i)); i--) {
      if (word(i).equals("has") || word(i).equals("have")) {
        return true;
      }
    }
    return false;
  }

  int indexOf(TemporalExpression expression) {
    return indexOf(expression.start());
  }

  int indexOf(int offset) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }

  int indexBehind(TemporalExpression expression) {
    int at = indexOf(expression);
    List<Token> tokens = sentence.tokens();
    while (at < tokens.size() && tokens.get(at).start() < expression.end()) {
      at++;
    }
    return at;
  }

  String word(int at) {
    List<Token> tokens = sentence.tokens();
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
