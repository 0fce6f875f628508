package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.speakers.Attributed;
import annals.timeline.domain.quotes.speakers.Finding;
import annals.timeline.domain.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Turns a quotation and its speaker into a statement. Stateless. */
final class QuotedSpeech {

  private static final int ENOUGH_WORDS = 4;
  private static final int LONG = 8;

  private QuotedSpeech() {}

  /** The statement, or null for marks around a few words that nobody is found to say. */
  static @Nullable Statement of(Attributed attributed) {
    FrameSentence sentence = attributed.sentence();
    int at = attributed.at();
    Finding finding = attributed.finding();
    TextSpan span = sentence.at(at).span();
    QuoteKind kind = isWhole(sentence, at) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    if (finding != null) {
      return new Statement(span, kind, finding.cue(), finding.speaker(), finding.confidence());
    }
    boolean enough = sentence.at(at).words() >= ENOUGH_WORDS;
    boolean speech = kind == QuoteKind.DIRECT && enough && !attributed.title();
    return speech ? new Statement(span, kind, null, null, Confidence.NONE) : null;
  }

  /** Whether the quotation is a sentence of its own, or the second half of one. */
  private static boolean isWhole(FrameSentence sentence, int at) {
    FrameToken quotation = sentence.at(at);
    FrameToken before = sentence.at(at - 1);
    if (at == 0) {
      char last = quotation.lastCharacter();
      return quotation.words() > 2 || ",.?!\u2026".indexOf(last) >= 0;
    }
    boolean apart =
        before.is(",")
            || before.is(":")
            || before.isDash()
            || before.isQuotation()
            || before.is("(");
    boolean again = apart && hasQuotationBefore(sentence, at);
    boolean introduced =
        apart || CueFinder.isKnownForm(before.lower()) || quotation.words() >= LONG;
    return again || (introduced && startsSentence(quotation) && quotation.words() > 2);
  }

  private static boolean hasQuotationBefore(FrameSentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      if (sentence.at(i).isQuotation()) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsSentence(FrameToken quotation) {
    MarkedSpan marked = quotation.quotation();
    if (marked == null) {
      return false;
    }
    int offset = marked.inner().start() - marked.span().start();
    String inner = quotation.text().substring(offset).stripLeading();
    return !inner.isEmpty()
        && (Character.isUpperCase(inner.codePointAt(0)) || inner.charAt(0) == '[');
  }
}
