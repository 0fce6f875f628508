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

  private static final Set<String> BESIDE = Set.of("while", "whereas", "as", "but");

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
      int next = later.at() > cue.at() + 2 ? ofNextSpeaker(sentence, cue, later) : -1;
      if (next > 0) {
        return Math.min(end, next - 1);
      }
      boolean closes = later.at() > cue.at() + 1 && later.isFinite() && endsClause(sentence, later);
      Phrase outlet = closes ? CueSubjects.of(sentence, later) : null;
      if (outlet != null && outlet.from() > cue.at() && sentence.at(outlet.from() - 1).is(",")) {
        return Math.min(end, outlet.from() - 2);
      }
    }
    return end;
  }

  /**
   * Place of the comma at which somebody else begins to speak: ", while Bell warned", ", as the
   * union called it"; -1 if the cue tells of nobody new.
   */
  static int ofNextSpeaker(FrameSentence sentence, Cue cue, Cue later) {
    if (!later.isFinite() || later.passive() || later.modal()) {
      return -1;
    }
    Phrase subject = CueSubjects.of(sentence, later);
    int comma = subject == null ? -1 : subject.from() - 2;
    if (subject == null || comma <= cue.at() + 1 || !sentence.at(comma).is(",")) {
      return -1;
    }
    FrameToken joins = sentence.at(comma + 1);
    boolean named = joins.is("and") && subject.last().isCapitalized();
    return named || BESIDE.contains(joins.lower()) ? comma : -1;
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
