package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.CueSubjects;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.Set;

/** Finds where reported words end. Stateless. */
final class ContentEnd {

  static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026", "...");

  private ContentEnd() {}

  /** Before ", Reuters reported", and in an opening "As experts warned ...," before its comma. */
  static int of(FrameSentence sentence, Cue cue, Phrase subject) {
    int end = of(sentence);
    boolean subordinate =
        FunctionWords.SUBORDINATORS.contains(sentence.at(subject.from() - 1).lower());
    if (subordinate) {
      for (int i = cue.at() + 1; i <= end; i++) {
        if (sentence.at(i).is(",")) {
          return i - 1;
        }
      }
    }
    for (Cue later : CueFinder.find(sentence)) {
      if (later.at() > cue.at() + 2 && ReportedSpeech.isParticiple(sentence, later)) {
        return Math.min(end, later.from() - 2);
      }
      boolean closes = later.at() > cue.at() + 1 && later.isFinite() && endsClause(sentence, later);
      Phrase outlet = closes ? CueSubjects.of(sentence, later) : null;
      if (outlet != null && outlet.from() > cue.at() && sentence.at(outlet.from() - 1).is(",")) {
        return Math.min(end, outlet.from() - 2);
      }
    }
    return end;
  }

  private static boolean endsClause(FrameSentence sentence, Cue cue) {
    FrameToken next = sentence.at(cue.at() + 1);
    return !sentence.has(cue.at() + 1) || next.is(",") || ENDS.contains(next.text());
  }

  /** Last token before the full stop, a semicolon or ", according to". */
  static int of(FrameSentence sentence) {
    int end = sentence.size() - 1;
    while (end > 0 && ENDS.contains(sentence.at(end).text())) {
      end--;
    }
    for (int i = 2; i < end; i++) {
      boolean channel =
          i > AccordingToSource.OPENING
              && AccordingToSource.cueAt(sentence, i) != null
              && sentence.at(i - 1).is(",");
      if (channel || sentence.at(i).is(";")) {
        return channel ? i - 2 : i - 1;
      }
    }
    return end;
  }
}
