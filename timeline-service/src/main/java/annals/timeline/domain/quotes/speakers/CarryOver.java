package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence that is nothing but a quotation goes on with who spoke last. */
final class CarryOver implements SpeakerRule {

  private static final int ENOUGH_WORDS = 4;
  private static final int PARAGRAPHS = 2;

  @Override
  public @Nullable Finding find(Place place) {
    if (!isOnlyQuotations(place.sentence())) {
      return null;
    }
    boolean enough = place.quotation().words() >= ENOUGH_WORDS;
    boolean ended = ".?!".indexOf(place.quotation().lastCharacter()) >= 0;
    if (!enough && !(ended && place.quotation().words() > 1)) {
      return null;
    }
    Finding inParagraph = place.memory().within(0, place.paragraphIndex());
    if (inParagraph != null) {
      return new Finding(inParagraph.speaker(), null, Confidence.MEDIUM);
    }
    Finding subject = enough ? subjectBefore(place) : null;
    if (!enough || subject != null) {
      return subject;
    }
    Finding last = place.memory().within(PARAGRAPHS, place.paragraphIndex());
    if (last != null) {
      Confidence confidence = isLeftOpen(place) ? Confidence.MEDIUM : Confidence.LOW;
      return new Finding(last.speaker(), null, confidence);
    }
    return null;
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
    boolean straight = place.quotation().text().charAt(0) == '"';
    return !straight && !before.isEmpty() && !before.getLast().closed();
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
      if (token.isWord() && !FunctionWords.CONJUNCTIONS.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }
}
