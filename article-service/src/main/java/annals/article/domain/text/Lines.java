package annals.article.domain.text;

import java.util.regex.Pattern;

/** What the form of a line says about it. */
final class Lines {
  private static final String CLOSERS = "\"'”’»)]";
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-*•·▪◦‣–]|\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");

  private Lines() {}

  /** Whether the line ends like a sentence, closing quotes and brackets aside. */
  static boolean endsSentence(String line) {
    int end = withoutClosers(line);
    return end > 0 && ".!?…。！？".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** The last character that is not a closing quote or bracket, or a space if there is none. */
  static char lastMark(String line) {
    int end = withoutClosers(line);
    return end == 0 ? ' ' : line.charAt(end - 1);
  }

  static boolean isListItem(String line) {
    return LIST_ITEM.matcher(line).matches();
  }

  static int wordCount(String line) {
    return (int) WORD.matcher(line).results().limit(10_000).count();
  }

  private static int withoutClosers(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
