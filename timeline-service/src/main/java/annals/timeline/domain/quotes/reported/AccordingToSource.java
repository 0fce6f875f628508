package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.speakers.NounPhrases;
import annals.timeline.domain.quotes.speakers.Phrase;
import org.jspecify.annotations.Nullable;

/** "According to Ann Bell, ..." and "..., according to Ann Bell". Stateless. */
final class AccordingToSource {

  /** Last place at which "according to" opens a sentence, behind "However,". */
  static final int OPENING = 2;

  private static final int SHORTEST = 3;

  private AccordingToSource() {}

  static @Nullable Phrase cueAt(FrameSentence sentence, int at) {
    return sentence.at(at).is("according") && sentence.at(at + 1).is("to")
        ? new Phrase(sentence, at, at + 1)
        : null;
  }

  /** The statement of a sentence whose content ends at the place, or null. */
  static @Nullable Statement statement(FrameSentence sentence, int end) {
    for (int i = 0; sentence.has(i + 2); i++) {
      Phrase cue = cueAt(sentence, i);
      Phrase source = cue == null ? null : NounPhrases.startingAt(sentence, i + 2);
      if (cue != null && source != null) {
        return around(sentence, cue, source, end);
      }
    }
    return null;
  }

  private static @Nullable Statement around(
      FrameSentence sentence, Phrase cue, Phrase source, int end) {
    boolean opens = cue.from() <= OPENING;
    int comma = source.to() + 1;
    if (opens && !sentence.at(comma).is(",")) {
      return null;
    }
    int from = opens ? comma + 1 : 0;
    int last = opens ? end : cue.from() - (sentence.at(cue.from() - 1).is(",") ? 2 : 1);
    if (last - from + 1 < SHORTEST) {
      return null;
    }
    return new Statement(
        new Phrase(sentence, from, last).span(),
        QuoteKind.REPORTED,
        cue,
        source,
        Confidence.MEDIUM);
  }
}
