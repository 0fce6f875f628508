package annals.timeline.domain.text;

import java.util.Random;

/**
 * Texts of random pieces: words, marks, numbers, white space and characters beyond the basic plane.
 */
public final class RandomText {

  private static final String[] PIECES = {
    "May",
    "march",
    "Dec.",
    "Dec",
    "12",
    "2024",
    "3rd",
    "-",
    "/",
    ":",
    ".",
    ",",
    "'",
    "’",
    "s",
    "\"",
    "“",
    "”",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    " ",
    " ",
    " ",
    "the",
    "last",
    "week",
    "of",
    "in",
    "quarter",
    "two",
    "years",
    "ago",
    "1990s",
    "Friday",
    "today",
    "U.S.",
    "\ud83d\ude00",
    "\u00a0",
    "é",
    "??",
    "!",
    "(",
    ")",
    "–",
    "10:15",
    "p.m.",
    "99999999999",
    "\ud800",
    "A",
    "next",
    "year's",
    "from",
    "to",
    "between",
    "and",
    "late",
    "now",
    "1/2/2024",
    "2024-02-30",
    "Q3",
    "fiscal"
  };

  private RandomText() {}

  /** A text of the given number of pieces. */
  public static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
