package annals.timeline.domain.trimming;

import annals.timeline.domain.predicates.PredicateFinder;
import annals.timeline.domain.predicates.Tense;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.Acronyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is left of a sentence while it is cut. Indices count the tokens that are left. Mutable, for
 * one sentence.
 */
final class Draft {

  /** Words that a line needs at least. */
  static final int LEAST_WORDS = 5;

  private static final int LEAST_WITHOUT_DATE = 3;
  private static final Set<String> OPENING = Set.of("(", "[", "\u201c", "\u00ab");
  private static final Set<String> CLOSING = Set.of(")", "]", "\u201d", "\u00bb");

  private final List<Token> tokens;
  private final List<String> words = new ArrayList<>();

  private final List<TextSpan> dates;

  /**
   * A whole sentence.
   *
   * @param dates what a cut must not take along with other words: the clause with the date is what
   *     the line is about
   */
  Draft(List<Token> tokens, List<TextSpan> dates) {
    this.dates = List.copyOf(dates);
    this.tokens = new ArrayList<>(tokens);
    Acronyms acronyms = Acronyms.of(tokens);
    tokens.forEach(token -> words.add(acronyms.lower(token)));
  }

  int size() {
    return tokens.size();
  }

  /** The word as lists know it, see {@link Acronyms#lower}; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  Token token(int at) {
    return tokens.get(at);
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  /** Takes a full stop out that stands behind that of an abbreviation. */
  void cutSecondStop() {
    int last = size() - 1;
    if (last > 0 && word(last).equals(".") && word(last - 1).endsWith(".")) {
      tokens.remove(last);
      words.remove(last);
    }
  }

  boolean isCapitalized(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalized();
  }

  /** How many of the tokens from one to before another are words. */
  int words(int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      count += tokens.get(i).isWord() ? 1 : 0;
    }
    return count;
  }

  int words() {
    return words(0, size());
  }

  /** The index of the full stop or the like that ends the sentence; its size if there is none. */
  int end() {
    int end = size();
    while (end > 0 && !tokens.get(end - 1).isWord() && !closes(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a mark closes what belongs to the sentence; a straight one does behind a word. */
  private boolean closes(int at) {
    boolean straight = word(at).equals("\"") && at > 0 && tokens.get(at - 1).isWord();
    return straight || CLOSING.contains(word(at));
  }

  /** Where the words of a span begin, or -1 when they are not all left. */
  int indexOf(TextSpan span) {
    for (int i = 0; i < size(); i++) {
      if (tokens.get(i).start() == span.start()) {
        return i;
      }
    }
    return -1;
  }

  /** Takes the tokens of a span out unless that would tear a quotation or leave too little. */
  boolean cut(int from, int to) {
    if (from < 0 || to > size() || from >= to) {
      return false;
    }
    return !holdsDate(from, to) && cut(from, to, LEAST_WORDS);
  }

  private boolean holdsDate(int from, int to) {
    return dates.stream().map(this::indexOf).anyMatch(at -> at >= from && at < to);
  }

  /** Takes the date out; what is left may be shorter. */
  boolean cutDate(int from, int to) {
    return cut(from, to, LEAST_WITHOUT_DATE);
  }

  private boolean cut(int from, int to, int least) {
    if (words() - words(from, to) < least || !isWhole(from, to) || isQuoted(from)) {
      return false;
    }
    tokens.subList(from, to).clear();
    words.subList(from, to).clear();
    return true;
  }

  /** Whether quotations and brackets that open in a stretch close in it. */
  private boolean isWhole(int from, int to) {
    int depth = 0;
    int straight = 0;
    for (int i = from; i < to; i++) {
      String word = word(i);
      depth += OPENING.contains(word) ? 1 : CLOSING.contains(word) ? -1 : 0;
      straight += word.equals("\"") ? 1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && straight % 2 == 0;
  }

  private boolean isQuoted(int at) {
    int depth = 0;
    int straight = 0;
    for (int i = 0; i < at; i++) {
      depth += word(i).equals("\u201c") ? 1 : word(i).equals("\u201d") ? -1 : 0;
      straight += word(i).equals("\"") ? 1 : 0;
    }
    return (depth > 0 && words.lastIndexOf("\u201d") >= at)
        || (straight % 2 == 1 && words.lastIndexOf("\"") >= at);
  }

  /** Whether some of the tokens before a place are a verb of their own, with a tense. */
  boolean tellsBefore(int to) {
    return PredicateFinder.read(sentence(tokens.subList(0, to))).all().stream()
        .anyMatch(verb -> !verb.noun() && verb.tense() != Tense.NONE);
  }

  /** Whether a word is a participle that tells of a noun: "signed" of "the truce signed on". */
  boolean isParticiple(int at) {
    if (at < 1 || VerbLexicon.read(word(at)) == null) {
      return false;
    }
    Token token = token(at);
    return PredicateFinder.read(sentence(tokens)).all().stream()
        .anyMatch(
            verb ->
                !verb.noun()
                    && verb.tense() == Tense.NONE
                    && verb.phrase().start() == token.start()
                    && verb.phrase().end() == token.end());
  }

  private static Sentence sentence(List<Token> told) {
    return new Sentence(told.getFirst().start(), told.getLast().end(), told, 0);
  }

  boolean quotes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).equals("\u201c") || word(i).equals("\"")) {
        return true;
      }
    }
    return false;
  }
}
