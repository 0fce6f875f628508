package annals.timeline.domain.quotes.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences, quotations being one token each: a full stop inside the marks
 * ends the sentence only when a new one starts behind them.
 */
final class FrameSplitter {

  private static final Set<String> STARTERS =
      Set.of(
          ("the a an he she it they we i you this that these those but and in on at by for from"
                  + " with after before when while as if so yet there here however meanwhile his her"
                  + " its their our my not no some many most all both since under during among last"
                  + " according what who why how where earlier later now then still also although"
                  + " though such other one two three")
              .split(" "));

  private static final Set<String> SPEECH =
      Set.of(
          ("said says asked asks added adds told tells replied wrote writes shouted cried exclaimed"
                  + " continued explained noted joked quipped responded answered declared tweeted"
                  + " wondered yelled recalled")
              .split(" "));

  private static final int REACH = 14;

  /** Longer ones are cut, so that rules which look at all of a sentence stay linear in the text. */
  private static final int LONGEST = 400;

  private FrameSplitter() {}

  static List<FrameSentence> split(List<FrameToken> tokens, int firstNumber) {
    List<FrameSentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean full = i + 1 - first == LONGEST;
      if (full || i + 1 == tokens.size() || endsSentence(tokens, i)) {
        sentences.add(
            new FrameSentence(firstNumber + sentences.size(), tokens.subList(first, i + 1), false));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsSentence(List<FrameToken> tokens, int at) {
    FrameToken token = tokens.get(at);
    FrameToken next = tokens.get(at + 1);
    boolean starts = next.isCapitalized() || next.isQuotation() || startsWithDigit(next);
    if (token.isQuotation()) {
      return starts && quotationEnds(tokens, at);
    }
    if (token.is(")")) {
      return at > 0 && isTerminal(tokens.get(at - 1)) && starts;
    }
    if (isTerminal(token)) {
      return starts || next.text().equals("(") || next.text().equals("[");
    }
    boolean abbreviation = token.isWord() && token.lastCharacter() == '.';
    return abbreviation && next.isCapitalized() && STARTERS.contains(next.lower());
  }

  private static boolean isTerminal(FrameToken token) {
    return switch (token.text()) {
      case ".", "?", "!", "\u2026", "...", "....", ".." -> true;
      default -> false;
    };
  }

  private static boolean quotationEnds(List<FrameToken> tokens, int at) {
    return switch (tokens.get(at).lastCharacter()) {
      case '.' -> !isShortClause(tokens, at + 1);
      case '?', '!', '\u2026' ->
          isIntroduced(tokens, at)
              || !(speechFollows(tokens, at + 1) || isNameAndVerb(tokens, at + 1));
      default -> false;
    };
  }

  /** "She asked, “Why?”": what follows is about something else. */
  private static boolean isIntroduced(List<FrameToken> tokens, int at) {
    boolean mark = at > 1 && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is(":"));
    return mark && SPEECH.contains(tokens.get(at - 2).lower());
  }

  /** "Name demanded." behind a question. */
  private static boolean isNameAndVerb(List<FrameToken> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 4 && tokens.get(at).isCapitalized()) {
      at++;
    }
    boolean verb = at > from && at < tokens.size() && isPastForm(tokens.get(at));
    return verb && (at + 1 == tokens.size() || isTerminal(tokens.get(at + 1)));
  }

  private static boolean isPastForm(FrameToken token) {
    return token.isLowerCase() && token.lower().length() > 3 && token.lower().endsWith("ed");
  }

  /** "Name said." behind a quotation that ends with a full stop of its own. */
  private static boolean isShortClause(List<FrameToken> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 4 && tokens.get(at).isCapitalized()) {
      at++;
    }
    boolean verb = at > from && at < tokens.size() && SPEECH.contains(tokens.get(at).lower());
    return verb && (at + 1 == tokens.size() || isTerminal(tokens.get(at + 1)));
  }

  private static boolean speechFollows(List<FrameToken> tokens, int from) {
    for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
      FrameToken token = tokens.get(at);
      if (token.isQuotation() || isTerminal(token)) {
        return false;
      }
      if (SPEECH.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithDigit(FrameToken token) {
    return token.isWord() && Character.isDigit(token.text().charAt(0));
  }
}
