package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Bell's claim that “...”". */
final class SpeechNoun implements SpeakerRule {

  private static final Set<String> NOUNS =
      Set.of(
          ("claim claims statement statements remark remarks comment comments words promise pledge"
                  + " vow assertion suggestion call calls tweet tweets accusation warning argument"
                  + " description view belief insistence question declaration slogan message plan"
                  + " criticism charge speech")
              .split(" "));

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    for (int i = place.at() - 1; i > 1; i--) {
      boolean noun = NOUNS.contains(sentence.at(i).lower());
      int owner = ownerEnd(sentence, i);
      if (noun && owner > 0) {
        Phrase speaker = NounPhrases.endingAt(sentence, owner);
        return speaker == null
            ? null
            : new Finding(speaker, new Phrase(sentence, i, i), Confidence.LOW);
      }
    }
    return null;
  }

  private static int ownerEnd(FrameSentence sentence, int noun) {
    for (int i = noun - 1; i > 0 && noun - i <= 3; i--) {
      if (sentence.at(i).is("'s")) {
        return i - 1;
      }
    }
    return -1;
  }
}
