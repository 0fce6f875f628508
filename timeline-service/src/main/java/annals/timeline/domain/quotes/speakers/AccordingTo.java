package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
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
      if (source != null && !isAnnounced(place, source)) {
        return new Finding(source, cue, Confidence.MEDIUM);
      }
    }
    return null;
  }

  /** "According to Bell, Hale asked her: “...”": Hale's words. */
  private static boolean isAnnounced(Place place, Phrase source) {
    for (Cue cue : place.cues()) {
      boolean between = cue.at() > source.to() && cue.at() < place.at();
      Phrase subject =
          between && cue.isFinite() && cue.verb().speech() && place.previous().is(":")
              ? CueSubjects.of(place.sentence(), cue)
              : null;
      if (subject != null && subject.from() > source.to()) {
        return true;
      }
    }
    return false;
  }

  /** "according to" at the place, or null. */
  static @Nullable Phrase cueAt(FrameSentence sentence, int at) {
    return sentence.at(at).is("according") && sentence.at(at + 1).is("to")
        ? new Phrase(sentence, at, at + 1)
        : null;
  }
}
