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
    for (Token token : sentence.tokens()) {
      String text = token.text();
      boolean mark = text.equals("\"") || text.equals("\u201c") || text.equals("\u201d");
      if (mark && open < 0) {
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

  boolean holds(TextSpan span) {
    return spans.stream().anyMatch(quoted -> quoted.contains(span));
  }
}
