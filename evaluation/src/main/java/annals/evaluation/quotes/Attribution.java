package annals.evaluation.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.List;

/**
 * Who said what, as labelled or as found. Each part may be in several pieces, and only the content
 * is always there.
 *
 * @param sources who says it
 * @param cues the words that introduce it
 * @param contents what is said
 */
record Attribution(List<TextSpan> sources, List<TextSpan> cues, List<TextSpan> contents) {

  Attribution {
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    contents = List.copyOf(contents);
  }

  /** Whether the content has a double quotation mark. */
  boolean isMarked(String text) {
    return contents.stream().map(span -> span.in(text)).anyMatch(Attribution::hasMark);
  }

  static boolean hasMark(String words) {
    return words.indexOf('"') >= 0
        || words.indexOf('\u201c') >= 0
        || words.indexOf('\u201d') >= 0
        || words.contains("''");
  }

  /** Characters that the content shares with a span. */
  int sharedWith(TextSpan span) {
    int shared = 0;
    for (TextSpan part : contents) {
      shared +=
          Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
    }
    return shared;
  }

  /** Whether one of the sources shares a character with a span. */
  boolean hasSourceAt(TextSpan span) {
    return sources.stream().anyMatch(span::overlaps);
  }
}
