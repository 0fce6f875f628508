package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.marks.SpeakerLabel;
import annals.timeline.domain.quotes.speakers.Phrase;
import annals.timeline.domain.text.TextSpan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview printed as lines that open with who speaks: "BELL: ...", "Q: ...", "A: ...". Lines
 * count when two speakers take turns.
 */
final class Transcript {

  private static final int FEWEST_LINES = 3;

  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "note",
          "update",
          "updated",
          "correction",
          "video",
          "watch",
          "photo",
          "photos",
          "related",
          "more",
          "read more",
          "read also",
          "see also",
          "also read",
          "live",
          "breaking",
          "source",
          "what",
          "when",
          "where",
          "who",
          "why",
          "how",
          "tags",
          "topics",
          "share");

  private final String text;
  private final boolean present;

  Transcript(ArticleFrame article) {
    text = article.text();
    Set<String> speakers = new HashSet<>();
    int lines = 0;
    for (FrameParagraph paragraph : article.paragraphs()) {
      int colon = colon(paragraph);
      if (colon >= 0) {
        speakers.add(label(paragraph, colon));
        lines++;
      }
    }
    boolean questions = speakers.contains("q") && speakers.contains("a");
    present =
        speakers.size() > 1 && (questions || (lines >= FEWEST_LINES && lines > speakers.size()));
  }

  /** What the line says, or null if it does not open with a speaker. */
  @Nullable Statement line(FrameParagraph paragraph) {
    int colon = present ? colon(paragraph) : -1;
    if (colon < 0 || colon + 2 >= paragraph.span().end()) {
      return null;
    }
    FrameSentence first = paragraph.sentences().getFirst();
    int to = 0;
    while (first.at(to + 1).span().end() <= colon && first.has(to + 1)) {
      to++;
    }
    int start = colon + 1;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Statement(
        new TextSpan(start, paragraph.span().end()),
        QuoteKind.DIRECT,
        null,
        new Phrase(first, 0, to),
        Confidence.HIGH);
  }

  private int colon(FrameParagraph paragraph) {
    int start = paragraph.span().start();
    int end = paragraph.span().end();
    char first = text.charAt(start);
    if ((first == 'Q' || first == 'A') && start + 2 < end && text.charAt(start + 1) == ':') {
      return start + 1;
    }
    int colon = SpeakerLabel.colon(text, start, end);
    return colon >= 0 && NO_SPEAKERS.contains(label(paragraph, colon)) ? -1 : colon;
  }

  private String label(FrameParagraph paragraph, int colon) {
    return text.substring(paragraph.span().start(), colon).toLowerCase(Locale.ROOT);
  }
}
