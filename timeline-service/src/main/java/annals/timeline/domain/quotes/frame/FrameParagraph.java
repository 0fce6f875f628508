package annals.timeline.domain.quotes.frame;

import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.text.TextSpan;
import java.util.List;

/**
 * A paragraph and its sentences.
 *
 * @param span where it stands
 * @param heading whether it is a heading
 * @param sentences its sentences in order
 * @param quotations what stands between marks in it, in order
 */
public record FrameParagraph(
    TextSpan span, boolean heading, List<FrameSentence> sentences, List<MarkedSpan> quotations) {

  /** Copies the lists. */
  public FrameParagraph {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** Whether the paragraph announces the next one with a colon. */
  public boolean endsWithColon() {
    return !sentences.isEmpty() && sentences.getLast().tokens().getLast().is(":");
  }
}
