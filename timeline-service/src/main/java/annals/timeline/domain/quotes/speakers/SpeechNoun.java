package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Bell's claim that “...”". */
public final class SpeechNoun implements SpeakerRule {

  private static final Set<String> NOUNS =
      Set.of(
          ("claim claims statement statements remark remarks comment comments words promise pledge"
                  + " vow assertion suggestion call calls tweet tweets accusation warning argument"
                  + " description view belief insistence question declaration slogan message plan"
                  + " criticism charge speech demand demands")
              .split(" "));

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my");

  private final boolean beside;

  /** Either for a noun and "that" right before the quotation, or for any noun before it. */
  SpeechNoun(boolean beside) {
    this.beside = beside;
  }

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    int last = beside ? place.at() - 2 : place.at() - 1;
    int first = beside ? last : 2;
    if (beside && !place.previous().is("that")) {
      return null;
    }
    for (int i = last; i > 1 && i >= first; i--) {
      Phrase speaker = isSpeechNoun(sentence.at(i)) ? owner(sentence, i) : null;
      if (speaker != null) {
        Phrase cue = new Phrase(sentence, i, i);
        return new Finding(speaker, cue, beside ? Confidence.MEDIUM : Confidence.LOW);
      }
    }
    return null;
  }

  /** Whether the word names something said, as "claim" does. */
  public static boolean isSpeechNoun(FrameToken token) {
    return NOUNS.contains(token.lower());
  }

  /** "Bell" of "Bell's latest claim", "her" of "her claim". */
  private static @Nullable Phrase owner(FrameSentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= 3; i--) {
      if (sentence.at(i).is("'s") && i > 0) {
        return NounPhrases.endingAt(sentence, i - 1);
      }
      if (OWNERS.contains(sentence.at(i).lower())) {
        return new Phrase(sentence, i, i);
      }
    }
    return null;
  }
}
