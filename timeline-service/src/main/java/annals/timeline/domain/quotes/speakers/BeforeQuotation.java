package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ann Bell: “...”", "she said “...”", "Bell called it “...”". */
final class BeforeQuotation implements SpeakerRule {

  @Override
  public @Nullable Finding find(Place place) {
    Finding named = beforeColon(place);
    if (named != null) {
      return named;
    }
    Cue judgement = nearest(place, place.at(), false);
    Cue speech = nearest(place, place.at(), true);
    if (judgement != null
        && speech != null
        && judgement.at() > speech.at()
        && hasOwnName(place.sentence(), judgement)) {
      Finding finding = finding(place, judgement);
      if (finding != null) {
        return finding;
      }
    }
    while (speech != null) {
      Finding finding = finding(place, speech);
      if (finding != null) {
        return finding;
      }
      speech = nearest(place, speech.at(), true);
    }
    while (judgement != null && !inClosedClause(place, judgement)) {
      Finding finding = finding(place, judgement);
      if (finding != null) {
        return finding;
      }
      judgement = nearest(place, judgement.at(), false);
    }
    int clause = lastClause(place);
    Phrase subject =
        clause < 0 ? null : ClauseSubjects.of(place.sentence(), clause + 1, place.at() - 1);
    return subject == null ? null : new Finding(subject, null, Confidence.MEDIUM);
  }

  private static @Nullable Finding beforeColon(Place place) {
    FrameSentence sentence = place.sentence();
    if (!place.previous().is(":")
        || place.at() < 2
        || CueFinder.isKnownForm(sentence.at(place.at() - 2).lower())) {
      return null;
    }
    Phrase name = NounPhrases.endingAt(sentence, place.at() - 2);
    boolean labels =
        name != null
            && name.first().isCapitalized()
            && !FunctionWords.isAdverb(name.first().lower())
            && opens(place, name.from());
    return name != null && labels ? new Finding(name, null, Confidence.HIGH) : null;
  }

  /** Whether nothing, a dash or "from" in a sentence without a verb of speech stands before. */
  private static boolean opens(Place place, int at) {
    FrameToken before = place.sentence().at(at - 1);
    boolean sourced = before.is("from") && place.cues().isEmpty();
    return firstWord(place.sentence()) == at || before.isDash() || sourced;
  }

  private static int firstWord(FrameSentence sentence) {
    int at = 0;
    while (sentence.has(at) && !sentence.at(at).isWord() && !sentence.at(at).isQuotation()) {
      at++;
    }
    return at;
  }

  /**
   * "She did not reply, but an aide texted: “...”": where the clause with the colon begins, or -1.
   */
  private static int lastClause(Place place) {
    FrameSentence sentence = place.sentence();
    for (int i = place.previous().is(":") ? place.at() - 2 : 0; i > 0; i--) {
      String joined = sentence.at(i + 1).lower();
      if (sentence.at(i).is(",") && (joined.equals("but") || joined.equals("while"))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The last cue of a kind before a place of the sentence, behind what was asked. */
  private static @Nullable Cue nearest(Place place, int before, boolean speech) {
    List<Cue> cues = place.cues();
    int question = LeadInQuestion.end(place.sentence());
    int from = Math.max(lastClause(place), question < place.at() ? question : -1);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.at() > from && cue.at() < before && cue.verb().speech() == speech) {
        return cue;
      }
    }
    return null;
  }

  private static boolean hasOwnName(FrameSentence sentence, Cue cue) {
    FrameToken before = sentence.at(CueSubjects.skipAdverbials(sentence, cue.from() - 1));
    return before.isCapitalized() || CueSubjects.isInterrupted(sentence, cue);
  }

  /** A judgement in an opening "After ...," clause is not what introduces the quotation. */
  private static boolean inClosedClause(Place place, Cue cue) {
    FrameSentence sentence = place.sentence();
    String first = sentence.at(0).lower();
    boolean opens =
        first.equals("after")
            || first.equals("when")
            || first.equals("while")
            || first.equals("as");
    if (!opens) {
      return false;
    }
    for (int i = cue.at(); i < place.at(); i++) {
      if (sentence.at(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Finding finding(Place place, Cue cue) {
    FrameSentence sentence = place.sentence();
    Phrase subject = CueSubjects.of(sentence, cue);
    if (subject == null) {
      return null;
    }
    Cue outer = OuterCue.of(sentence, place.cues(), cue, subject);
    if (outer.at() != cue.at()) {
      Phrase speaker = CueSubjects.of(sentence, outer);
      if (speaker != null) {
        return new Finding(speaker, BehindQuotation.phrase(sentence, outer), Confidence.MEDIUM);
      }
    }
    return new Finding(subject, BehindQuotation.phrase(sentence, cue), Confidence.MEDIUM);
  }
}
