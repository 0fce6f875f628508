package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph that ends with a colon names the speaker of the next. */
final class ColonParagraph implements SpeakerRule {

  @Override
  public @Nullable Finding find(Place place) {
    if (place.paragraphIndex() == 0 || place.sentenceIndex() > 0 || place.at() > 0) {
      return null;
    }
    FrameParagraph before = place.article().get(place.paragraphIndex() - 1);
    return before.endsWithColon() ? announced(before.sentences().getLast()) : null;
  }

  /** "Wait, it gets better:" */
  private static boolean isCall(Phrase subject) {
    return subject.size() == 1 && subject.from() == 0 && subject.sentence().at(1).is(",");
  }

  /** The speaker that a sentence with a colon at its end announces, or null. */
  static @Nullable Finding announced(FrameSentence sentence) {
    List<Cue> cues = CueFinder.find(sentence);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      Phrase subject = cue.verb().speech() ? CueSubjects.of(sentence, cue) : null;
      if (subject != null) {
        return new Finding(subject, BehindQuotation.phrase(sentence, cue), Confidence.MEDIUM);
      }
    }
    Phrase subject = ClauseSubjects.of(sentence, 0, sentence.size() - 1);
    boolean named = subject != null && NounPhrases.isNamed(subject) && !isCall(subject);
    return subject != null && named ? new Finding(subject, null, Confidence.MEDIUM) : null;
  }
}
