package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.frame.FrameSentence;
import org.jspecify.annotations.Nullable;

/** Without any better sign: a verb of speech further on, or whom the sentence speaks of. */
final class Surroundings implements SpeakerRule {

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    if (place.quotation().words() < 2) {
      return null;
    }
    for (Cue cue : place.cues()) {
      Phrase subject =
          cue.at() > place.at() && cue.isFinite() && cue.verb().speech()
              ? CueSubjects.of(sentence, cue)
              : null;
      if (subject != null) {
        return new Finding(subject, BehindQuotation.phrase(sentence, cue), Confidence.LOW);
      }
    }
    int end = place.at();
    Phrase subject = ClauseSubjects.of(sentence, CueSubjects.clauseStart(sentence, end), end);
    return subject == null ? null : new Finding(subject, null, Confidence.LOW);
  }
}
