package annals.article.domain.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that stand above text instead of being text. */
final class Headlines {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 22;
  private static final int MOST_WORDS_OF_QUESTION = 14;

  /** Headings that name a part of the page, not its story. */
  private static final Set<String> PARTS =
      Set.of(
          "highlights",
          "key points",
          "key takeaways",
          "summary",
          "in brief",
          "at a glance",
          "what you need to know",
          "background",
          "context",
          "update",
          "breaking",
          "breaking news",
          "exclusive",
          "opinion",
          "analysis",
          "world",
          "politics",
          "business",
          "news");

  private static final Pattern NOT_OPENING = Pattern.compile("^[\\p{Ll}(\\[,;:…].*");

  private Headlines() {}

  /** Whether the line has the form of a heading. */
  static boolean isHeading(String line) {
    int words = Lines.wordCount(line);
    if (line.length() > LONGEST || words == 0 || words > MOST_WORDS) {
      return false;
    }
    if (NOT_OPENING.matcher(line).matches()) {
      return false;
    }
    char last = Lines.lastMark(line);
    if (last == '?') {
      return words <= MOST_WORDS_OF_QUESTION && "\"“‘'«".indexOf(line.charAt(0)) < 0;
    }
    return ".!…;,。！？".indexOf(last) < 0;
  }

  /** Whether a heading says what the article is about. */
  static boolean isTitle(String heading) {
    String words = heading.replaceAll("[:\\s]+$", "");
    return Lines.wordCount(words) >= 3 && !PARTS.contains(words.toLowerCase(Locale.ROOT));
  }
}
