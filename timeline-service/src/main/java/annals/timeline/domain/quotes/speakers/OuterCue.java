package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.VerbForm;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.List;

/** In "X said that Y called it ...", who speaks is X. Stateless. */
final class OuterCue {

  private OuterCue() {}

  /** The outermost verb of speech that governs a cue, or the cue itself. */
  static Cue of(FrameSentence sentence, List<Cue> cues, Cue cue, Phrase subject) {
    Cue outermost = cue;
    Phrase inner = subject;
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue candidate = cues.get(i);
      boolean left = candidate.at() < inner.from();
      if (!left
          || !candidate.verb().speech()
          || !candidate.verb().bare()
          || !(candidate.isFinite() || candidate.form() == VerbForm.ING)
          || candidate.passive()) {
        continue;
      }
      if (!governs(sentence, candidate.at() + 1, inner.from())) {
        break;
      }
      Phrase speaker = CueSubjects.of(sentence, candidate);
      if (speaker == null) {
        break;
      }
      outermost = candidate;
      inner = speaker;
    }
    return outermost;
  }

  private static boolean governs(FrameSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      FrameToken token = sentence.at(i);
      if (token.isQuotation()
          || token.is("and")
          || token.is("but")
          || token.is(",")
          || token.is(";")
          || token.is("as")) {
        return false;
      }
    }
    return true;
  }
}
