package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.speakers.Attributed;
import annals.timeline.domain.quotes.speakers.Finding;
import annals.timeline.domain.quotes.speakers.SpeakerFinder;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody else says inside a quotation: “He told me, ‘Leave now.’” Stateless. */
final class NestedSpeech {

  private static final Set<String> SAME_SPEAKER = Set.of("i", "we", "you");
  private static final String MARKS = "\u2018'\u201c\"\u00ab\u201e";

  private NestedSpeech() {}

  /** The quotes inside a quotation whose speaker is named inside it and is not who speaks it. */
  static List<Statement> in(String text, FrameToken token) {
    MarkedSpan marked = token.quotation();
    if (marked == null || !hasMark(text, marked.inner())) {
      return List.of();
    }
    List<Statement> nested = new ArrayList<>();
    for (Attributed attributed : SpeakerFinder.find(ArticleFrame.within(text, marked.inner()))) {
      Finding finding = attributed.finding();
      boolean named =
          finding != null
              && finding.cue() != null
              && finding.confidence() != Confidence.LOW
              && !SAME_SPEAKER.contains(finding.speaker().first().lower());
      Statement statement = named ? QuotedSpeech.of(attributed) : null;
      if (statement != null && statement.kind() == QuoteKind.DIRECT) {
        nested.add(statement);
      }
    }
    return nested;
  }

  private static boolean hasMark(String text, TextSpan span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
