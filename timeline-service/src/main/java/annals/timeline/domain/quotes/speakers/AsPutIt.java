package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "As Ann Bell put it, “...”" and "as she herself joked later, “...”". */
final class AsPutIt implements SpeakerRule {

  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

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
    return asSaid(place);
  }

  private static @Nullable Finding asSaid(Place place) {
    FrameSentence sentence = place.sentence();
    for (Cue cue : place.cues()) {
      boolean said = cue.isFinite() && cue.verb().speech() && endsAside(place, cue);
      int end = REFLEXIVE.contains(sentence.at(cue.from() - 1).lower()) ? 2 : 1;
      Phrase speaker = said ? NounPhrases.endingAt(sentence, cue.from() - end) : null;
      if (speaker != null && sentence.at(speaker.from() - 1).is("as")) {
        return new Finding(speaker, BehindQuotation.phrase(sentence, cue), Confidence.HIGH);
      }
    }
    return null;
  }

  /** Whether only words for the time stand from the verb to the comma before the quotation. */
  private static boolean endsAside(Place place, Cue cue) {
    FrameSentence sentence = place.sentence();
    for (int i = cue.at() + 1; i < place.at() - 1; i++) {
      String word = sentence.at(i).lower();
      if (!FunctionWords.isAdverb(word)
          && !FunctionWords.isTime(word)
          && !FunctionWords.PREPOSITIONS.contains(word)) {
        return false;
      }
    }
    return cue.at() < place.at() && place.previous().is(",");
  }
}
