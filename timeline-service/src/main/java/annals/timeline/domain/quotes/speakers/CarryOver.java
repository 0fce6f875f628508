package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence that is nothing but a quotation goes on with who spoke last. */
final class CarryOver implements SpeakerRule {

  /** "Then: “...”" */
  private static final Set<String> GOES_ON = Set.of("then", "later", "finally", "again");

  private static final int ENOUGH_WORDS = 4;
  private static final int PARAGRAPHS = 2;

  @Override
  public @Nullable Finding find(Place place) {
    if (!isOnlyQuotations(place.sentence())) {
      return goesOn(place) ? inParagraph(place) : null;
    }
    boolean enough = place.quotation().words() >= ENOUGH_WORDS;
    boolean ended = ".?!".indexOf(place.quotation().lastCharacter()) >= 0;
    if (!enough && !(ended && place.quotation().words() > 1)) {
      return null;
    }
    Finding other = otherBefore(place);
    if (other != null) {
      return other;
    }
    Finding inParagraph = inParagraph(place);
    if (inParagraph != null) {
      return inParagraph;
    }
    Finding subject = enough ? subjectBefore(place) : null;
    if (!enough || subject != null) {
      return subject;
    }
    Finding last = place.memory().within(isLayout(place) ? 0 : PARAGRAPHS, place.paragraphIndex());
    if (last != null) {
      Confidence confidence =
          isLeftOpen(place) && !isStraight(place) ? Confidence.MEDIUM : Confidence.LOW;
      return new Finding(last.speaker(), null, confidence);
    }
    return subjectOfParagraphBefore(place);
  }

  /** Straight marks around a paragraph where an article quotes with others: a block of a page. */
  private static boolean isLayout(Place place) {
    return isStraight(place) && place.memory().straightIsLayout() && !isLeftOpen(place);
  }

  /** “...,” she said. “We blame the owners” of the dam. */
  private static boolean goesOn(Place place) {
    return place.at() == 0
        && place.sentenceIndex() > 0
        && place.quotation().words() >= ENOUGH_WORDS
        && place.cues().isEmpty();
  }

  private static @Nullable Finding inParagraph(Place place) {
    Finding last = place.memory().within(0, place.paragraphIndex());
    return last == null ? null : new Finding(last.speaker(), null, Confidence.MEDIUM);
  }

  /** "The board answered its critics.", and the answer as a paragraph of its own. */
  private static @Nullable Finding subjectOfParagraphBefore(Place place) {
    if (place.paragraphIndex() == 0 || place.sentenceIndex() > 0 || place.at() > 0) {
      return null;
    }
    FrameParagraph paragraph = place.article().get(place.paragraphIndex() - 1);
    FrameSentence before = paragraph.sentences().getLast();
    if (paragraph.heading() || before.hasQuotation() || !tellsOfSpeech(before)) {
      return null;
    }
    Phrase subject = ClauseSubjects.of(before, 0, before.size());
    boolean named = subject != null && NounPhrases.isNamed(subject) && !subject.first().is("it");
    return subject != null && named ? new Finding(subject, null, Confidence.LOW) : null;
  }

  private static boolean tellsOfSpeech(FrameSentence sentence) {
    return !CueFinder.find(sentence).isEmpty()
        || sentence.tokens().stream().anyMatch(SpeechNoun::isSpeechNoun);
  }

  /**
   * Whether the paragraph before leaves a quotation open, which this one goes on with. Straight
   * marks tell too little: pages set them around whole blocks of paragraphs.
   */
  private static boolean isLeftOpen(Place place) {
    if (place.paragraphIndex() == 0) {
      return false;
    }
    List<MarkedSpan> before = place.article().get(place.paragraphIndex() - 1).quotations();
    return !before.isEmpty() && !before.getLast().closed();
  }

  private static boolean isStraight(Place place) {
    return place.quotation().text().charAt(0) == '"';
  }

  /** "Another mother wept. “...”": somebody new, not who spoke before. */
  private static @Nullable Finding otherBefore(Place place) {
    if (place.sentenceIndex() == 0) {
      return null;
    }
    FrameSentence before = place.paragraph().sentences().get(place.sentenceIndex() - 1);
    boolean other =
        !before.hasQuotation()
            && before.at(0).is("another")
            && PersonNouns.isPerson(before.at(1).lower());
    return other ? new Finding(new Phrase(before, 0, 1), null, Confidence.MEDIUM) : null;
  }

  private static @Nullable Finding subjectBefore(Place place) {
    if (place.sentenceIndex() == 0) {
      return null;
    }
    FrameSentence before = place.paragraph().sentences().get(place.sentenceIndex() - 1);
    Finding teller = teller(before);
    if (teller != null) {
      return teller;
    }
    Phrase subject = ClauseSubjects.of(before, 0, before.size());
    return subject == null ? null : new Finding(subject, null, Confidence.MEDIUM);
  }

  /** Who says what the sentence before reports. */
  private static @Nullable Finding teller(FrameSentence before) {
    List<Cue> cues = CueFinder.find(before);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      boolean last = cue.at() + 2 >= before.size();
      Phrase subject =
          last && cue.isFinite() && cue.verb().speech() ? CueSubjects.of(before, cue) : null;
      if (subject != null) {
        return new Finding(subject, null, Confidence.MEDIUM);
      }
    }
    return null;
  }

  private static boolean isOnlyQuotations(FrameSentence sentence) {
    for (FrameToken token : sentence.tokens()) {
      if (token.isWord()
          && !FunctionWords.CONJUNCTIONS.contains(token.lower())
          && !GOES_ON.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }
}
