package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Without any better sign: a verb of speech further on, or whom the sentence speaks of. */
final class Surroundings implements SpeakerRule {

  private static final Set<String> NOBODY =
      Set.of("what", "why", "how", "where", "when", "yes", "no", "maybe", "indeed", "there");

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
      if (subject != null && BehindQuotation.isApposition(sentence, place.at() + 2, subject)) {
        return null;
      }
      if (subject != null) {
        return new Finding(subject, BehindQuotation.phrase(sentence, cue), Confidence.LOW);
      }
    }
    int end = place.previous().is(":") ? place.at() - 1 : place.at();
    Phrase subject = ClauseSubjects.of(sentence, CueSubjects.clauseStart(sentence, end), end);
    return subject == null || !isSomebody(subject)
        ? null
        : new Finding(subject, null, Confidence.LOW);
  }

  /** Questions, numbers and things are nobody. */
  private static boolean isSomebody(Phrase subject) {
    String first = subject.first().lower();
    return NounPhrases.isNamed(subject)
        && !NOBODY.contains(first)
        && !Character.isDigit(first.charAt(0));
  }
}
