package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.VerbForm;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "“...,” she said", "“...,” said Ann Bell", "“...” -- Ann Bell". */
final class BehindQuotation implements SpeakerRule {

  private static final int REACH = 28;
  private static final int LONGEST_SIGNATURE = 12;
  private static final int LONGEST_PLAIN = 5;

  private static final Set<String> GOES_ON =
      Set.of(
          "and", "but", "of", "for", "to", "that", "is", "was", "because", "in", "on", "at", "with",
          "from", "by", "or", "are", "were", "as", "when", "while", "if", "about", "which", "who",
          "than");

  @Override
  public @Nullable Finding find(Place place) {
    FrameSentence sentence = place.sentence();
    int start = afterMarks(sentence, place.at() + 1);
    if (!sentence.has(start) || !isEnded(place, start)) {
      return null;
    }
    Finding signature = signature(place);
    if (signature != null) {
      return signature;
    }
    if (place.at() > 0 && GOES_ON.contains(sentence.at(start).lower())) {
      return null;
    }
    Finding inverted = inverted(place, start);
    if (inverted != null) {
      return inverted;
    }
    Finding plain = subjectAndVerb(place, start);
    return plain != null ? plain : unknownVerb(place, start);
  }

  private static int afterMarks(FrameSentence sentence, int from) {
    int at = from;
    while (sentence.has(at)
        && (sentence.at(at).is(",") || sentence.at(at).isDash() || sentence.at(at).is("."))) {
      at++;
    }
    return at;
  }

  /** Whether the quotation ends a clause, by its last mark or by what follows at once. */
  private static boolean isEnded(Place place, int start) {
    char last = place.quotation().lastCharacter();
    boolean mark = ",?!\u2014\u2013-\u2026.".indexOf(last) >= 0;
    boolean behind = start > place.at() + 1;
    return mark || behind || cueAt(place, start) != null || verbFollowsName(place, start);
  }

  private static boolean verbFollowsName(Place place, int start) {
    Phrase phrase = NounPhrases.startingAt(place.sentence(), start);
    Cue cue = phrase == null ? null : firstCue(place, start);
    boolean opens = place.at() == 0;
    return phrase != null
        && cue != null
        && cue.from() == phrase.to() + 1
        && (opens || phrase.size() == 1);
  }

  private static @Nullable Cue cueAt(Place place, int at) {
    for (Cue cue : place.cues()) {
      if (cue.at() == at || (cue.from() == at && cue.at() > at)) {
        return cue;
      }
    }
    return null;
  }

  private static @Nullable Cue firstCue(Place place, int start) {
    for (Cue cue : place.cues()) {
      if (cue.at() >= start && cue.isFinite()) {
        return cue;
      }
    }
    return null;
  }

  private static @Nullable Finding signature(Place place) {
    FrameSentence sentence = place.sentence();
    int at = place.at() + 1;
    boolean dash = sentence.at(at).isDash();
    int size = sentence.size() - at - 1;
    boolean ends = place.sentenceIndex() + 1 == place.paragraph().sentences().size();
    if (!dash || size > LONGEST_SIGNATURE || !ends || firstCue(place, at) != null) {
      return null;
    }
    Phrase name = NounPhrases.startingAt(sentence, at + 1);
    boolean capital = sentence.at(at + 1).isCapitalized();
    return name != null && capital ? new Finding(name, null, Confidence.HIGH) : null;
  }

  private static @Nullable Finding inverted(Place place, int start) {
    FrameSentence sentence = place.sentence();
    int at = start;
    while (FunctionWords.isAdverb(sentence.at(at).lower())) {
      at++;
    }
    Cue cue = cueAt(place, at);
    if (cue == null
        || cue.passive()
        || !(cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT)) {
      return null;
    }
    Phrase speaker = NounPhrases.startingAt(sentence, cue.at() + 1);
    if (speaker == null || speaker.first().is("that")) {
      return null;
    }
    return new Finding(speaker, phrase(sentence, cue), Confidence.HIGH);
  }

  private static @Nullable Finding subjectAndVerb(Place place, int start) {
    FrameSentence sentence = place.sentence();
    for (Cue cue : place.cues()) {
      if (cue.at() < start) {
        continue;
      }
      if (cue.at() - start > REACH || crossesQuotation(sentence, start, cue.at())) {
        return null;
      }
      if (cue.form() == VerbForm.ING && cue.from() == start && place.at() > 0) {
        return null;
      }
      String before = sentence.at(cue.from() - 1).lower();
      boolean aside =
          before.equals("who")
              || before.equals("which")
              || before.equals("that")
              || before.equals("to");
      boolean heard = cue.form() == VerbForm.ING && Participles.isHeard(sentence, cue);
      if (aside || !(cue.isFinite() || heard)) {
        continue;
      }
      Phrase subject = CueSubjects.of(sentence, cue);
      if (subject != null && isApposition(sentence, start, subject)) {
        return null;
      }
      if (subject != null && subject.from() >= start) {
        Confidence confidence = subject.from() == start ? Confidence.HIGH : Confidence.MEDIUM;
        return new Finding(subject, phrase(sentence, cue), confidence);
      }
    }
    return null;
  }

  /** "“...”, a demand that Bell said was met": nobody says there whose words they are. */
  static boolean isApposition(FrameSentence sentence, int start, Phrase subject) {
    boolean article = sentence.at(start).is("a") || sentence.at(start).is("an");
    FrameToken before = sentence.at(subject.from() - 1);
    return article
        && subject.from() > start + 1
        && (before.is("that") || before.is("which") || Words.isContent(before));
  }

  private static boolean crossesQuotation(FrameSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).isQuotation() || sentence.at(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** A short name and a verb that no list has, directly behind the mark. */
  private static @Nullable Finding unknownVerb(Place place, int start) {
    FrameSentence sentence = place.sentence();
    char last = place.quotation().lastCharacter();
    boolean comma =
        last == ',' || last == '?' || last == '!' || sentence.at(place.at() + 1).is(",");
    if (!comma || place.quotation().words() < 3) {
      return null;
    }
    if (isVerbLike(sentence.at(start))) {
      Phrase behind = NounPhrases.startingAt(sentence, start + 1);
      return behind != null && behind.first().isCapitalized()
          ? new Finding(behind, new Phrase(sentence, start, start), Confidence.MEDIUM)
          : null;
    }
    for (int at = start; at < start + LONGEST_PLAIN && sentence.has(at); at++) {
      if (isVerbLike(sentence.at(at)) && at > start) {
        Phrase subject = NounPhrases.endingAt(sentence, at - 1);
        return subject != null && subject.from() == start && isNamed(subject)
            ? new Finding(subject, new Phrase(sentence, at, at), Confidence.MEDIUM)
            : null;
      }
    }
    return null;
  }

  private static boolean isNamed(Phrase phrase) {
    FrameToken first = phrase.first();
    return first.isCapitalized() || Words.isPronoun(first) || Words.isDeterminer(first);
  }

  private static boolean isVerbLike(FrameToken token) {
    String word = token.lower();
    return token.isLowerCase()
        && word.length() > 3
        && (word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss")))
        && !FunctionWords.isBoundary(word);
  }

  static Phrase phrase(FrameSentence sentence, Cue cue) {
    return new Phrase(sentence, cue.at(), cue.at());
  }
}
