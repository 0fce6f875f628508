package annals.evaluation.mentions;

import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A labelled document as a reader would see it: words and marks joined as in print, one sentence a
 * line, with the place of each token. The engine sees the text alone; the tokens serve to bring its
 * answers back.
 */
final class RunningText {
  private static final Set<String> CLOSING =
      Set.of(".", ",", ";", ":", "?", "!", ")", "]", "}", "%", "'", "''", "...", "n't");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "``", "#");

  private final StringBuilder text = new StringBuilder();
  private final List<List<Span>> tokens = new ArrayList<>();
  private final IobDocument document;

  RunningText(IobDocument document) {
    this.document = document;
    for (List<IobToken> sentence : document.sentences()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      tokens.add(line(sentence));
    }
  }

  String text() {
    return text.toString();
  }

  private List<Span> line(List<IobToken> sentence) {
    List<Span> spans = new ArrayList<>();
    boolean open = false;
    boolean glue = true;
    String last = "";
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      boolean quote = word.equals("\"");
      boolean ends = i > 0 && (i == sentence.size() - 1 || last.matches("[,.?!]"));
      boolean closes = quote ? open || ends : CLOSING.contains(word) || isEnding(word);
      if (!glue && !closes) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
      open = quote ? !closes : open;
      last = word;
      glue = quote ? open : OPENING.contains(word);
    }
    return spans;
  }

  /** Whether the word was cut off another: 's, 're. */
  private static boolean isEnding(String word) {
    return word.length() > 1 && word.length() < 4 && word.startsWith("'") && isLower(word);
  }

  private static boolean isLower(String word) {
    return word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** The names as the file labels them. */
  List<LabelledSpan> gold() {
    List<LabelledSpan> names = new ArrayList<>();
    for (int s = 0; s < tokens.size(); s++) {
      List<IobToken> sentence = document.sentences().get(s);
      List<Span> spans = tokens.get(s);
      int from = 0;
      for (int i = 1; i <= sentence.size(); i++) {
        IobToken first = sentence.get(from);
        boolean goesOn =
            i < sentence.size()
                && sentence.get(i).type().equals(first.type())
                && !sentence.get(i).begins();
        if (!goesOn) {
          if (!first.type().isEmpty()) {
            names.add(
                new LabelledSpan(spans.get(from).start(), spans.get(i - 1).end(), first.type()));
          }
          from = i;
        }
      }
    }
    return names;
  }

  /** The document's lines with the labels of {@code names}, in the notation IOB1. */
  String labelled(List<LabelledSpan> names) {
    StringBuilder lines = new StringBuilder("-DOCSTART- -X- O O\n\n");
    for (int s = 0; s < tokens.size(); s++) {
      LabelledSpan before = null;
      for (int t = 0; t < tokens.get(s).size(); t++) {
        Span token = tokens.get(s).get(t);
        LabelledSpan name = null;
        for (LabelledSpan candidate : names) {
          if (candidate.start() < token.end() && token.start() < candidate.end()) {
            name = candidate;
          }
        }
        boolean begins =
            name != null
                && before != null
                && !name.equals(before)
                && name.type().equals(before.type());
        String label = name == null ? "O" : (begins ? "B-" : "I-") + name.type();
        lines.append(document.sentences().get(s).get(t).columns());
        lines.append(' ').append(label).append('\n');
        before = name;
      }
      lines.append('\n');
    }
    return lines.toString();
  }
}
