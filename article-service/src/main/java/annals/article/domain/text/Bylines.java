package annals.article.domain.text;

import annals.article.domain.dating.Stamps;
import java.util.regex.Pattern;

/** Lines that say who wrote an article and when it came out. */
final class Bylines {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 18;

  private static final Pattern BY =
      Pattern.compile(
          "(?i:(?:written|posted|published|reported|words|text|story|report|analysis|opinion|edited"
              + "|compiled|translated|photographs?)\\s+)?(?i:by):?\\s+"
              + "(?:[\\p{Lu}\\d@][\\p{L}\\p{M}\\p{N}.'’@:-]*"
              + "|and|in|for|of|at|the|de|la|van|von|der|bin|al|el|with|&|\\||,|/|-|–|—)"
              + "(?:,? (?:[\\p{Lu}\\d@][\\p{L}\\p{M}\\p{N}.'’@:-]*"
              + "|and|in|for|of|at|the|de|la|van|von|der|bin|al|el|with|&|\\||/|-|–|—),?)*+");
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:from )?(?:our |a |the )?(?:staff|own|special|foreign|web|news) ?"
              + "(?:reporters?|writers?|correspondents?|desk|report|team)(?: in .{1,40})?");
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?i)[(\\[]?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited)"
              + "(?: and (?:writing|editing|reporting))? by .{1,200}");
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?:(?:updated|published|posted) )?(?:\\d{1,2}|an?) "
              + "(?:minute|min|hour|day|week|month)s? ago");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?");

  private Bylines() {}

  /** Whether the line prints authors or the time of publication. */
  static boolean isByline(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (CREDITS.matcher(line).matches() || !Stamps.in(line).isEmpty()) {
      return true;
    }
    return Lines.wordCount(line) <= MOST_WORDS
        && (BY.matcher(line).matches()
            || DESK.matcher(line).matches()
            || AGO.matcher(line).matches()
            || CLOCK.matcher(line).matches());
  }
}
