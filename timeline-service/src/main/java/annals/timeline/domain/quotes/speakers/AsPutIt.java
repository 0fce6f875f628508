package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/** "As Ann Bell put it, “...”". */
final class AsPutIt implements SpeakerRule {

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    for (int i = 1; sentence.has(i + 1); i++) {
      boolean put = sentence.at(i).is("put") || sentence.at(i).is("puts");
      Phrase speaker =
          put && sentence.at(i + 1).is("it") ? NounPhrases.endingAt(sentence, i - 1) : null;
      if (speaker != null && sentence.at(speaker.from() - 1).is("as")) {
        return new Finding(speaker, new Phrase(sentence, i, i + 1), Confidence.HIGH);
      }
    }
    return null;
  }
}
