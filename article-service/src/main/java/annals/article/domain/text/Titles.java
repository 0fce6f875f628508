package annals.article.domain.text;

import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Finds the title of a text that came without one. */
public final class Titles {
  private static final int LINES = 5;

  /** A lead may stand above the headline; behind more text a heading is a part's. */
  private static final int MOST_BEFORE = 1;

  private static final int LONGEST = 120;
  private static final int WORDS_OF_MASTHEAD = 4;

  private Titles() {}

  /** The first heading near the top that names a story, else the opening sentence, shortened. */
  public static String of(String text, List<Segment> segments) {
    List<Segment> top =
        segments.stream()
            .filter(segment -> segment.kind() != SegmentKind.BOILERPLATE)
            .limit(LINES)
            .toList();
    int paragraphs = 0;
    for (int i = 0; i < top.size() && paragraphs <= MOST_BEFORE; i++) {
      String words = top.get(i).of(text);
      if (top.get(i).kind() == SegmentKind.HEADING
          && Headlines.isTitle(words)
          && !isMasthead(text, top.subList(i, top.size()))) {
        return words;
      }
      if (top.get(i).kind().isBody()) {
        paragraphs++;
      }
    }
    return opening(text, segments);
  }

  /** The name of the outlet stands above a stamp and the longer headline. */
  private static boolean isMasthead(String text, List<Segment> lines) {
    return lines.size() > 2
        && lines.get(1).kind() == SegmentKind.BYLINE
        && lines.get(2).kind() == SegmentKind.HEADING
        && Lines.wordCount(lines.get(0).of(text)) <= WORDS_OF_MASTHEAD
        && Lines.wordCount(lines.get(2).of(text)) > Lines.wordCount(lines.get(0).of(text));
  }

  private static String opening(String text, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.kind() == SegmentKind.PARAGRAPH)
        .findFirst()
        .or(() -> segments.stream().filter(segment -> segment.kind().isBody()).findFirst())
        .or(() -> segments.stream().findFirst())
        .map(segment -> shortened(firstSentence(segment.of(text))))
        .orElse("");
  }

  private static String firstSentence(String paragraph) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(paragraph);
    int end = sentences.next();
    return end == BreakIterator.DONE ? paragraph : paragraph.substring(0, end).strip();
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = sentence.lastIndexOf(' ', LONGEST - 1);
    int end = cut > LONGEST / 2 ? cut : LONGEST - 1;
    if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
  }
}
