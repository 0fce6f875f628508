package annals.entity.domain.text;

import java.util.Locale;
import java.util.Set;

/** Tells full stops that end a sentence from those of abbreviations and initials. */
final class FullStops {
  /** What a name or number follows: no sentence ends here. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "messrs", "mx", "dr", "prof", "rev", "fr", "hon", "st", "sen", "rep",
          "gov", "pres", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl", "pvt",
          "supt", "insp", "det", "atty", "amb", "mt", "ft", "no", "nos", "vs", "cf", "fig",
          "approx", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec");

  /** What may stand inside a sentence or at its end. */
  private static final Set<String> EITHER =
      Set.of("inc", "ltd", "co", "corp", "bros", "plc", "jr", "sr", "etc", "al", "dept", "univ");

  /** Words that begin a sentence far more often than they follow an abbreviation inside one. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "as",
          "at",
          "in",
          "on",
          "for",
          "from",
          "by",
          "with",
          "there",
          "then",
          "however",
          "although",
          "meanwhile",
          "what",
          "who",
          "why",
          "how",
          "not",
          "no",
          "some",
          "many",
          "both",
          "last",
          "earlier",
          "later");

  private FullStops() {}

  /**
   * Whether the full stop at {@code stop} ends a sentence when {@code next} is where words go on.
   */
  static boolean ends(String text, int lineStart, int stop, int next) {
    int start = stop;
    while (start > lineStart && isPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return true;
    }
    if (BEFORE_NAMES.contains(word)) {
      // "no" and "mar" are words as well, and "said no." ends a sentence.
      return Character.isLowerCase(text.charAt(start))
          && !Character.isDigit(text.charAt(next))
          && (word.equals("no") || word.equals("mar"));
    }
    if (isInitial(word)) {
      return false;
    }
    boolean dotted = word.indexOf('.') > 0;
    return (!dotted && !EITHER.contains(word)) || BEGINNINGS.contains(wordAt(text, next));
  }

  /** Whether a character belongs to the word before a full stop, as in "U.S" and "a.m". */
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** A single letter, except the word "I". */
  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
