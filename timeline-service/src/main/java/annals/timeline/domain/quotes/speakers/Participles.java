package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.VerbForm;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks in "saying", "telling him" and "to say", where that is not the clause's subject. */
final class Participles {

  private static final Set<String> LISTENERS =
      Set.of("him", "her", "them", "me", "us", "himself", "herself");

  private static final Set<String> HEARD =
      Set.of("heard", "overheard", "seen", "caught", "recorded", "filmed", "captured");

  private Participles() {}

  /** Whether somebody is heard to say it: "can be heard asking". */
  static boolean isHeard(FrameSentence sentence, Cue cue) {
    return HEARD.contains(sentence.at(cue.from() - 1).lower());
  }

  /** The speaker, or null when it is the subject of the clause. */
  static @Nullable Phrase subject(FrameSentence sentence, Cue cue, int before) {
    String word = sentence.at(before).lower();
    if (word.equals("to")) {
      return infinitive(sentence, before);
    }
    if (word.equals("for") || word.equals("of")) {
      return blamed(sentence, before);
    }
    if (HEARD.contains(word)) {
      int at = CueSubjects.skipAdverbials(sentence, before - 1);
      while (FunctionWords.AUXILIARIES.contains(sentence.at(at).lower())) {
        at = CueSubjects.skipAdverbials(sentence, at - 1);
      }
      return NounPhrases.endingAt(sentence, at);
    }
    boolean listener = LISTENERS.contains(sentence.at(cue.at() + 1).lower());
    if (listener && cue.form() == VerbForm.ING && sentence.at(before).is(",")) {
      return teller(sentence, before, sentence.at(cue.at() + 1).lower());
    }
    Phrase reporter = sentence.at(before).is(",") ? reporter(sentence, before) : null;
    if (reporter != null && cue.form() == VerbForm.ING) {
      return reporter;
    }
    return cue.verb().base().equals("read")
        ? bearer(sentence, before)
        : attendant(sentence, before);
  }

  /** "The loss is large, analysts wrote on Friday, adding": who wrote it. */
  private static @Nullable Phrase reporter(FrameSentence sentence, int comma) {
    for (Cue told : CueFinder.find(sentence)) {
      if (told.at() < comma && told.isFinite() && told.verb().speech() && !told.passive()) {
        Phrase subject = CueSubjects.of(sentence, told);
        boolean apart = subject != null && sentence.at(subject.from() - 1).is(",");
        if (apart && isOneClause(sentence, told.at() + 1, comma)) {
          return subject;
        }
      }
    }
    return null;
  }

  private static boolean isOneClause(FrameSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).is(",") || sentence.at(i).is("that") || sentence.at(i).isQuotation()) {
        return false;
      }
    }
    return true;
  }

  /** "with Bell saying", "footage of Bell saying": a clause of its own behind a preposition. */
  private static @Nullable Phrase attendant(FrameSentence sentence, int before) {
    Phrase phrase = NounPhrases.endingAt(sentence, before);
    if (phrase == null || !NounPhrases.isNamed(phrase)) {
      return null;
    }
    FrameToken preposition = sentence.at(phrase.from() - 1);
    return preposition.is("with") || preposition.is("of") ? phrase : null;
  }

  /** "a hat reading": the hat; of a letter it is who wrote it. */
  private static @Nullable Phrase bearer(FrameSentence sentence, int before) {
    Phrase bearer = NounPhrases.endingAt(sentence, before);
    boolean channel = bearer != null && FunctionWords.CHANNELS.contains(bearer.last().lower());
    return channel ? null : bearer;
  }

  /** "for the papers to call it": who is named behind "for". */
  private static @Nullable Phrase infinitive(FrameSentence sentence, int to) {
    Phrase phrase = NounPhrases.endingAt(sentence, to - 1);
    return phrase != null && sentence.at(phrase.from() - 1).is("for") ? phrase : null;
  }

  /** "blasted Bell for calling it": whom the verb blames. */
  private static @Nullable Phrase blamed(FrameSentence sentence, int preposition) {
    Phrase object = NounPhrases.endingAt(sentence, preposition - 1);
    boolean verb = object != null && CueFinder.isKnownForm(sentence.at(object.from() - 1).lower());
    boolean passive = CueFinder.isKnownForm(sentence.at(preposition - 1).lower());
    return verb && !passive ? object : null;
  }

  /**
   * "He said that Bell gave him the key, telling him": who gave him the key, as nobody tells
   * himself.
   */
  private static @Nullable Phrase teller(FrameSentence sentence, int end, String listener) {
    boolean given = false;
    for (int i = end - 1; i >= 0; i--) {
      given |= sentence.at(i).is(listener);
      if (given && CueFinder.isKnownForm(sentence.at(i).lower())) {
        int clause = sentence.at(i + 1).is("that") ? i + 2 : i + 1;
        Phrase subject = ClauseSubjects.of(sentence, clause, end);
        return subject != null && NounPhrases.isNamed(subject) ? subject : null;
      }
    }
    return null;
  }
}
