package annals.article.domain.text;

import java.util.regex.Pattern;

/**
 * Brings raw text into the one form that offsets count in: lines end in one line feed, at most one
 * blank line stands between two lines, runs of blanks are one space, invisible characters are gone.
 * Cleaning twice changes nothing.
 */
final class CleanText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\f\u0085\u2028\u2029]");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
  private static final Pattern BLANKS_AT_LINE_END = Pattern.compile(" ?\n ?");
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

  private CleanText() {}

  static String of(String raw) {
    String text = LINE_END.matcher(raw).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    text = BLANKS_AT_LINE_END.matcher(text).replaceAll("\n");
    text = BLANK_LINES.matcher(text).replaceAll("\n\n");
    return HardWraps.join(text.strip());
  }
}
