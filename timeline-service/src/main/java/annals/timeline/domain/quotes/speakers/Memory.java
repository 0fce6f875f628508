package annals.timeline.domain.quotes.speakers;

import org.jspecify.annotations.Nullable;

/** Who spoke before, while an article is read from its start. */
final class Memory {

  private @Nullable Finding last;
  private int paragraph = -1;

  void remember(Finding finding, int inParagraph) {
    last = finding;
    paragraph = inParagraph;
  }

  /** The last speaker, if heard at most so many paragraphs ago. */
  @Nullable Finding within(int paragraphs, int now) {
    return now - paragraph <= paragraphs ? last : null;
  }
}
