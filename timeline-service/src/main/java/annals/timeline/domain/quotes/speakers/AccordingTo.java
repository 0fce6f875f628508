package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/** "According to Ann Bell, ... “...”". */
final class AccordingTo implements SpeakerRule {

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    for (int i = 0; sentence.has(i + 1); i++) {
      Phrase cue = cueAt(sentence, i);
      Phrase source = cue == null ? null : NounPhrases.startingAt(sentence, i + 2);
      if (source != null) {
        return new Finding(source, cue, Confidence.MEDIUM);
      }
    }
    return null;
  }

  /** "according to" at the place, or null. */
  static @Nullable Phrase cueAt(FrameSentence sentence, int at) {
    return sentence.at(at).is("according") && sentence.at(at + 1).is("to")
        ? new Phrase(sentence, at, at + 1)
        : null;
  }
}
