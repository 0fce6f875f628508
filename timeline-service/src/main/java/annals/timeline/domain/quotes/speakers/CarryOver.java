package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import org.jspecify.annotations.Nullable;

/** A sentence that is nothing but a quotation goes on with who spoke last. */
final class CarryOver implements SpeakerRule {

  private static final int ENOUGH_WORDS = 4;
  private static final int PARAGRAPHS = 2;

  @Override
  public @Nullable Finding find(Place place) {
    if (!isOnlyQuotations(place.sentence()) || place.quotation().words() < ENOUGH_WORDS) {
      return null;
    }
    Finding inParagraph = place.memory().within(0, place.paragraphIndex());
    if (inParagraph != null) {
      return new Finding(inParagraph.speaker(), null, Confidence.MEDIUM);
    }
    Finding subject = subjectBefore(place);
    if (subject != null) {
      return subject;
    }
    Finding last = place.memory().within(PARAGRAPHS, place.paragraphIndex());
    return last == null ? null : new Finding(last.speaker(), null, Confidence.LOW);
  }

  private static @Nullable Finding subjectBefore(Place place) {
    if (place.sentenceIndex() == 0) {
      return null;
    }
    FrameSentence before = place.paragraph().sentences().get(place.sentenceIndex() - 1);
    Phrase subject = ClauseSubjects.of(before, 0, before.size());
    return subject == null ? null : new Finding(subject, null, Confidence.MEDIUM);
  }

  private static boolean isOnlyQuotations(FrameSentence sentence) {
    for (FrameToken token : sentence.tokens()) {
      if (token.isWord()) {
        return false;
      }
    }
    return true;
  }
}
