package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.frame.ArticleFrame;
import org.jspecify.annotations.Nullable;

/** Who spoke before, while an article is read from its start. */
final class Memory {

  private final boolean straightIsLayout;
  private @Nullable Finding last;
  private int paragraph = -1;

  /** For an article that is about to be read. */
  Memory(ArticleFrame article) {
    straightIsLayout =
        article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.quotations().stream())
            .anyMatch(marked -> article.text().charAt(marked.span().start()) == '\u201c');
  }

  /** Whether the article quotes with curly marks, so that straight ones may be something else. */
  boolean straightIsLayout() {
    return straightIsLayout;
  }

  void remember(Finding finding, int inParagraph) {
    last = finding;
    paragraph = inParagraph;
  }

  /** The last speaker, if heard at most so many paragraphs ago. */
  @Nullable Finding within(int paragraphs, int now) {
    return now - paragraph <= paragraphs ? last : null;
  }
}
