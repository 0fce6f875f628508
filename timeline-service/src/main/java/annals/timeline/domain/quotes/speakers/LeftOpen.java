package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that its paragraph leaves open goes on in the next ones, where the speaker may be
 * named: “... ¶ “...,” Ann Bell said. Straight marks tell too little: pages set them around whole
 * blocks of paragraphs.
 */
final class LeftOpen implements SpeakerRule {

  private static final int FARTHEST = 8;

  private final SpeakerRule behind = new BehindQuotation();

  @Override
  public @Nullable Finding find(Place place) {
    if (!isLeftOpen(place.quotation()) || place.sentence().size() > 1) {
      return null;
    }
    List<FrameParagraph> article = place.article();
    int last = Math.min(article.size() - 1, place.paragraphIndex() + FARTHEST);
    for (int p = place.paragraphIndex() + 1; p <= last; p++) {
      FrameSentence sentence = article.get(p).sentences().getFirst();
      if (!sentence.at(0).isQuotation()) {
        return null;
      }
      Finding finding =
          behind.find(
              new Place(article, p, 0, sentence, 0, CueFinder.find(sentence), place.memory()));
      if (finding != null) {
        return new Finding(finding.speaker(), null, Confidence.MEDIUM);
      }
      if (!isLeftOpen(sentence.at(0))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isLeftOpen(FrameToken token) {
    MarkedSpan marked = token.quotation();
    return marked != null && !marked.closed() && token.text().charAt(0) != '"';
  }
}
