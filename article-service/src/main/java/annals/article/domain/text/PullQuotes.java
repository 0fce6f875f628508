package annals.article.domain.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotes set apart from the running text: words with their speaker's name behind the last full
 * stop, or a sentence that the article says elsewhere.
 */
final class PullQuotes {
  private static final int LONGEST_SIGNATURE = 120;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 60;

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String JOIN = "(?:of|the|and|for|in|to|at|on|de|van|von|der|bin|al)";

  /** "Volodymyr Zelenskyi President of Ukraine": names and titles, nothing of a sentence. */
  private static final Pattern SIGNATURE =
      Pattern.compile(WORD + "(?: " + WORD + ")+(?:,? (?:" + WORD + "|" + JOIN + "))*+");

  /** The same behind a dash, where roles come in lower case. */
  private static final Pattern DASHED =
      Pattern.compile("[—–-] ?" + WORD + "(?: " + WORD + ")*(?:, .{1,80})?");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+");

  private PullQuotes() {}

  /** Whether the paragraph ends in a speaker's name and title instead of a full stop. */
  static boolean isSigned(String line) {
    Matcher end = SENTENCE_END.matcher(line);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    String signature = line.substring(start);
    return start > 0
        && signature.length() <= LONGEST_SIGNATURE
        && !Lines.endsSentence(signature)
        && (SIGNATURE.matcher(signature).matches() || DASHED.matcher(signature).matches());
  }

  /** Whether another, longer paragraph says the same words. */
  static boolean isRepeated(String line, List<String> letters) {
    int words = Lines.wordCount(line);
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      return false;
    }
    String own = letters(line);
    return letters.stream().anyMatch(other -> other.length() > own.length() && other.contains(own));
  }

  /** The letters and digits of a line, without regard to case, to compare by. */
  static String letters(String line) {
    return line.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
