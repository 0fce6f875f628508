package annals.timeline.domain.quotes.frame;

import annals.timeline.domain.quotes.marks.MarkFinder;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.marks.Nicknames;
import annals.timeline.domain.quotes.marks.Paragraphs;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.words.Acronyms;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as the rules read it.
 *
 * @param text the whole text
 * @param paragraphs its paragraphs in order, without what is skipped
 */
public record ArticleFrame(String text, List<FrameParagraph> paragraphs) {

  /** Number of the first sentence of a quotation that is read by itself. */
  private static final int NESTED = Integer.MIN_VALUE;

  /** Copies the paragraphs. */
  public ArticleFrame {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Reads a text.
   *
   * @param skipped stretches to leave out, in order
   * @param headings stretches that are headings, whatever they look like, in order
   */
  public static ArticleFrame of(String text, List<TextSpan> skipped, List<TextSpan> headings) {
    List<FrameParagraph> paragraphs = new ArrayList<>();
    int sentences = 0;
    int next = 0;
    for (TextSpan span : Paragraphs.of(text, skipped)) {
      while (next < headings.size() && headings.get(next).end() <= span.start()) {
        next++;
      }
      boolean heading = next < headings.size() && headings.get(next).contains(span);
      FrameParagraph paragraph = paragraph(text, span, sentences, heading);
      paragraphs.add(paragraph);
      sentences += paragraph.sentences().size();
    }
    return new ArticleFrame(text, paragraphs);
  }

  /**
   * Reads what a quotation says as a text of its own. Its sentences have negative numbers, so that
   * none is taken for one of the article.
   */
  public static ArticleFrame within(String text, TextSpan quotation) {
    FrameParagraph paragraph = paragraph(text, quotation, NESTED, false);
    return new ArticleFrame(text, paragraph.sentences().isEmpty() ? List.of() : List.of(paragraph));
  }

  private static FrameParagraph paragraph(
      String text, TextSpan span, int firstNumber, boolean known) {
    List<MarkedSpan> marked = MarkFinder.find(text, span);
    List<FrameToken> tokens = tokens(text, span, marked);
    List<MarkedSpan> quotations = new ArrayList<>(marked);
    quotations.removeIf(m -> Nicknames.isNickname(text, m));
    boolean heading = known || Headings.isHeading(tokens);
    List<FrameSentence> sentences =
        heading
            ? List.of(new FrameSentence(firstNumber, tokens, true))
            : FrameSplitter.split(tokens, firstNumber);
    return new FrameParagraph(span, heading, sentences, quotations);
  }

  private static List<FrameToken> tokens(String text, TextSpan paragraph, List<MarkedSpan> marked) {
    List<FrameToken> tokens = new ArrayList<>();
    int from = paragraph.start();
    for (MarkedSpan span : marked) {
      addWords(text, from, span.span().start(), tokens);
      if (Nicknames.isNickname(text, span)) {
        addWords(text, span.inner().start(), span.inner().end(), tokens);
      } else {
        tokens.add(FrameToken.quotation(text, span));
      }
      from = span.span().end();
    }
    addWords(text, from, paragraph.end(), tokens);
    return tokens;
  }

  private static void addWords(String text, int from, int to, List<FrameToken> tokens) {
    List<Token> words = new Tokenizer().tokenize(text, from, to);
    Acronyms acronyms = Acronyms.of(words);
    for (Token token : words) {
      if (token.end() <= to) {
        tokens.add(FrameToken.word(token, acronyms));
      }
    }
  }
}
