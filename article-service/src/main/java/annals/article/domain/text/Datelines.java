package annals.article.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place, date and agency before the first sentence: {@code KYIV, March 3 (Agency) - }. */
final class Datelines {
  private static final int LONGEST = 90;

  private static final String CITY = "\\p{Lu}{3}[\\p{Lu}.'’ -]*";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String DAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:\\p{Lu}\\p{L}{2,8})\\.?"
          + " \\d{1,2}|\\d{1,2} (?:\\p{Lu}\\p{L}{2,8})|\\d{4}-\\d{2}-\\d{2})(?:,? \\d{4})?";
  private static final String AGENCY = "\\([\\p{L}][\\p{L} ./&-]{1,30}\\)";
  private static final String DASH = " ?(?:--|[-–—]) (?=[\\p{Lu}\\p{N}\"“‘'«])";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              // A place in capitals, with anything of the rest.
              + (CITY + "(?:, " + PLACE + ")?(?:,? " + DAY + ")?(?: " + AGENCY + ")?")
              // A place as usual, when a date or an agency shows what it is.
              + ("|" + PLACE + "(?:, " + PLACE + ")?,? (?:" + DAY + " )?" + AGENCY)
              + ("|" + PLACE + "(?:, " + PLACE + ")?, " + DAY)
              + ")"
              + DASH);

  private Datelines() {}

  /** Where the sentence behind the dateline begins, or 0 without one. */
  static int endIn(String line) {
    Matcher matcher = DATELINE.matcher(line).region(0, Math.min(line.length(), LONGEST));
    return matcher.lookingAt() && matcher.end() < line.length() ? matcher.end() : 0;
  }
}
