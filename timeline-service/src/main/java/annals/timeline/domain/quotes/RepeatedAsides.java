package annals.timeline.domain.quotes;

import annals.timeline.domain.quotes.marks.MarkFinder;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.marks.Paragraphs;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the pull quotes and headings that show words of the running text a second time. */
final class RepeatedAsides {

  private static final int FEWEST_LETTERS = 12;

  private RepeatedAsides() {}

  /** What holds no quote of its own: the skipped stretches and the asides that repeat, in order. */
  static List<TextSpan> skippedIn(QuoteText text) {
    List<TextSpan> skipped = new ArrayList<>(text.skipped());
    if (!text.asides().isEmpty()) {
      String running = running(text);
      for (TextSpan aside : text.asides()) {
        if (isRepeated(text.text(), aside, running)) {
          skipped.add(aside);
        }
      }
      skipped.sort(null);
    }
    return skipped;
  }

  /**
   * The letters of the running text, then once more those between its marks alone, where words that
   * the speaker's name interrupts follow each other.
   */
  private static String running(QuoteText text) {
    List<TextSpan> left = new ArrayList<>(text.skipped());
    left.addAll(text.asides());
    left.sort(null);
    StringBuilder all = new StringBuilder();
    StringBuilder quoted = new StringBuilder();
    for (TextSpan paragraph : Paragraphs.of(text.text(), left)) {
      addLetters(text.text(), paragraph, all);
      for (MarkedSpan marked : MarkFinder.find(text.text(), paragraph)) {
        addLetters(text.text(), marked.inner(), quoted);
      }
    }
    return all.append(' ').append(quoted).toString();
  }

  /** Whether all quotations of the aside, or without any its first sentence, stand elsewhere. */
  private static boolean isRepeated(String text, TextSpan aside, String running) {
    List<MarkedSpan> marked = MarkFinder.find(text, aside);
    if (marked.isEmpty()) {
      return isIn(running, text, new TextSpan(aside.start(), sentenceEnd(text, aside)));
    }
    return marked.stream().allMatch(m -> isIn(running, text, m.inner()));
  }

  private static boolean isIn(String running, String text, TextSpan words) {
    StringBuilder letters = new StringBuilder();
    addLetters(text, words, letters);
    return letters.length() >= FEWEST_LETTERS && running.contains(letters);
  }

  private static int sentenceEnd(String text, TextSpan span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (".?!".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return span.end();
  }

  private static void addLetters(String text, TextSpan span, StringBuilder letters) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
  }
}
