package annals.evaluation.semeval;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sentence between quotation marks; a mark without partner opens to the end. */
record Quoted(List<TextSpan> spans) {

  static Quoted of(Sentence sentence) {
    List<TextSpan> spans = new ArrayList<>();
    int open = -1;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String text = token.text();
      boolean mark = text.equals("\"") || text.equals("\u201c") || text.equals("\u201d");
      if (mark && open < 0 && spans.isEmpty() && closes(tokens, i)) {
        spans.add(new TextSpan(sentence.start(), token.start()));
      } else if (mark && open < 0) {
        open = token.end();
      } else if (mark) {
        if (token.start() > open) {
          spans.add(new TextSpan(open, token.start()));
        }
        open = -1;
      }
    }
    if (open >= 0 && sentence.end() > open) {
      spans.add(new TextSpan(open, sentence.end()));
    }
    return new Quoted(List.copyOf(spans));
  }

  /** Whether the first mark of a sentence ends what an earlier sentence opened. */
  private static boolean closes(List<Token> tokens, int at) {
    boolean stopped = at > 0 && ".,?!".contains(tokens.get(at - 1).text());
    return stopped && (at + 1 == tokens.size() || !tokens.get(at + 1).isCapitalized());
  }

  boolean holds(TextSpan span) {
    return spans.stream().anyMatch(quoted -> quoted.contains(span));
  }
}
