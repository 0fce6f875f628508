package annals.timeline.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of English news in one pass over its tokens.
 *
 * <p>A full stop, question or exclamation mark ends a sentence together with the quotation marks
 * and brackets that close behind it, unless it belongs to an abbreviation or the next word goes on
 * in lower case. A line end ends a sentence too, except in texts whose lines are wrapped, where a
 * blank line does. Stateless.
 */
public final class SentenceSplitter {

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "told",
          "replied",
          "wrote",
          "shouted",
          "cried",
          "exclaimed");

  private static final int LONGEST_NAME = 4;
  private static final int FEW_MARKS = 8;

  private final Tokenizer tokenizer = new Tokenizer();
  private final boolean wrapped;

  private SentenceSplitter(boolean wrapped) {
    this.wrapped = wrapped;
  }

  /** For texts in which every line is a paragraph: a line end ends the sentence. */
  public static SentenceSplitter byLines() {
    return new SentenceSplitter(false);
  }

  /** For texts with hard line breaks: only a blank line ends the sentence. */
  public static SentenceSplitter wrappedText() {
    return new SentenceSplitter(true);
  }

  /** The sentences in order; they do not overlap and hold every token of the text. */
  public List<Sentence> split(String text) {
    List<Token> tokens = tokenizer.tokenize(text);
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean lineEnd =
          i + 1 < tokens.size() && breaksBetween(text, tokens.get(i), tokens.get(i + 1));
      boolean last = i + 1 == tokens.size();
      if (last || lineEnd || endsSentence(tokens, i)) {
        List<Token> part = tokens.subList(first, i + 1);
        sentences.add(new Sentence(part.getFirst().start(), part.getLast().end(), part, paragraph));
        first = i + 1;
        paragraph += lineEnd ? 1 : 0;
      }
    }
    return sentences;
  }

  private boolean breaksBetween(String text, Token token, Token next) {
    int lines = 0;
    for (int at = token.end(); at < next.start(); at++) {
      char c = text.charAt(at);
      if (Chars.isLineEnd(c) && !(c == '\n' && text.charAt(at - 1) == '\r')) {
        lines++;
      }
    }
    return lines > (wrapped ? 1 : 0);
  }

  /**
   * Whether the sentence ends with the token, given that both stand in one paragraph with the next.
   */
  private static boolean endsSentence(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    if (closesHere(tokens, at + 1)) {
      return false;
    }
    int terminal = at;
    while (terminal > 0 && closesHere(tokens, terminal)) {
      terminal--;
    }
    String mark = tokens.get(terminal).text();
    if (!isTerminal(mark)) {
      return false;
    }
    Token word = firstWord(tokens, at + 1);
    if (Character.isLowerCase(word.text().codePointAt(0))) {
      return false;
    }
    if (mark.length() > 1 && Character.isLetter(mark.charAt(0))) {
      return Abbreviations.mayEnd(mark, word);
    }
    boolean question = mark.equals("?") || mark.equals("!");
    return !(question && terminal < at && isSpeech(tokens, at + 1))
        && !isTerminal(next.text(), terminal, at);
  }

  /** A row of marks ("?!") ends once, behind the last. */
  private static boolean isTerminal(String next, int terminal, int at) {
    return terminal == at && !Character.isLetter(next.charAt(0)) && isTerminal(next);
  }

  private static boolean isTerminal(String mark) {
    char first = mark.charAt(0);
    return switch (first) {
      case '.', '!', '?', '\u2026' -> true;
      default ->
          mark.length() > 1 && mark.charAt(mark.length() - 1) == '.' && Character.isLetter(first);
    };
  }

  /** Whether the token closes a quotation or bracket opened earlier. */
  private static boolean closesHere(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (Chars.closes(token.text())) {
      return true;
    }
    if (!Chars.isStraightQuote(token.text()) || at == 0) {
      return false;
    }
    boolean spaceBehind = at + 1 == tokens.size() || !tokens.get(at + 1).follows(token);
    return token.follows(tokens.get(at - 1))
        && (spaceBehind || !Character.isLetterOrDigit(tokens.get(at + 1).text().charAt(0)));
  }

  private static Token firstWord(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + FEW_MARKS); i++) {
      if (tokens.get(i).isWord()) {
        return tokens.get(i);
      }
    }
    return tokens.get(from);
  }

  /** "Name asked", as behind a quoted question. */
  private static boolean isSpeech(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
      if (SPEECH.contains(tokens.get(i).text())) {
        return true;
      }
      if (!tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }
}
