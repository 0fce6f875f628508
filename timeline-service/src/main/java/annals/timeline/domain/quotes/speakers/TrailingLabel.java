package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/** Headlines that name the speaker last: "Harbour ‘a museum’: Mayor Bell". */
final class TrailingLabel implements SpeakerRule {

  private static final int LONGEST_NAME = 4;

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    int from = sentence.size();
    while (sentence.at(from - 1).isCapitalized()) {
      from--;
    }
    int size = sentence.size() - from;
    boolean label = size > 0 && size <= LONGEST_NAME && sentence.at(from - 1).is(":");
    return label && from - 1 > place.at()
        ? new Finding(new Phrase(sentence, from, sentence.size() - 1), null, Confidence.MEDIUM)
        : null;
  }
}
