package annals.entity.domain.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a name before it is known what it does.
 *
 * @param text lower-case ASCII letters and digits
 * @param original the word as written where its script is not Latin, Cyrillic or Greek, else empty
 * @param dotted whether it was written as letters with full stops: G.m.b.H.
 */
record RawWord(String text, String original, boolean dotted) {

  /** The words of a name as it is written. */
  static List<RawWord> split(String name, LatinLetters latin) {
    List<RawWord> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isSeparator(name.charAt(i))) {
        if (i > start) {
          add(words, name.substring(start, i), latin);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void add(List<RawWord> words, String written, LatinLetters latin) {
    int end = gluedEnd(written);
    if (end > 0) {
      add(words, written.substring(0, end), latin);
      add(words, written.substring(end), latin);
      return;
    }
    if (isDotted(written)) {
      words.add(new RawWord(latin.of(written).replace(" ", ""), "", true));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (String part : latin.of(written).split(" ", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String original = original(written);
    boolean syllables = parts.size() > 1 && original.length() == parts.size();
    for (int i = 0; i < parts.size(); i++) {
      String own = syllables ? original.substring(i, i + 1) : parts.size() == 1 ? original : "";
      words.add(new RawWord(parts.get(i), own, false));
    }
  }

  /** Where capitals or a legal form follow small letters, as in SiemensAG, HarrowCorp; else 0. */
  private static int gluedEnd(String written) {
    int from = written.length() - 1;
    while (from > 0 && !isBehindSmallLetters(written, from)) {
      from--;
    }
    String end = written.substring(from);
    boolean known = isCapitals(end) || LegalForms.isForm(end.toLowerCase(Locale.ROOT));
    return end.length() > 1 && known ? from : 0;
  }

  private static boolean isBehindSmallLetters(String written, int at) {
    return at > 2
        && Character.isUpperCase(written.charAt(at))
        && Character.isLowerCase(written.charAt(at - 1))
        && Character.isLowerCase(written.charAt(at - 2));
  }

  private static boolean isCapitals(String text) {
    return text.chars().allMatch(Character::isUpperCase);
  }

  /** Single letters with full stops between them, at least two. */
  private static boolean isDotted(String written) {
    int dots = written.indexOf('.');
    if (dots < 0 || dots == written.length() - 1) {
      return false;
    }
    int run = 0;
    int longest = 0;
    int letters = 0;
    for (int i = 0; i < written.length(); i++) {
      boolean letter = Character.isLetter(written.charAt(i));
      run = letter ? run + 1 : 0;
      letters += letter ? 1 : 0;
      longest = Math.max(longest, run);
      if (!letter && written.charAt(i) != '.') {
        return false;
      }
    }
    return letters > 1 && longest == 1;
  }

  private static String original(String written) {
    UnicodeScript script = LatinLetters.script(written);
    return switch (script) {
      case LATIN, CYRILLIC, GREEK, COMMON, INHERITED -> "";
      default -> written;
    };
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '·'
        || c == '・'
        || ",;:/\\|()[]{}\"“”„«»-‐‑‒–—_+!?*".indexOf(c) >= 0;
  }
}
