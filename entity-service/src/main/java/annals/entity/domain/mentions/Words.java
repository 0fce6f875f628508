package annals.entity.domain.mentions;

import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about the words of a text that several readers ask. */
final class Words {
  private static final String JOINTS = "'’.&-";
  private static final char LAST_ASCII = 127;
  private static final String OPENERS = "\n.!?:;\"“”‘•*–—-|([";
  private static final Set<String> FURNITURE = WordList.words("furniture");
  private static final Set<String> TITLES = WordList.words("titles");
  private static final Set<String> GIVEN_NAMES =
      WordList.groups("given-names").stream()
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FIRMS =
      Stream.of("institutions", "generic-tails", "legal-forms", "outlets")
          .flatMap(list -> WordList.words(list).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Words() {}

  /** Whether a word of {@code span} is one that organisations are named with. */
  static boolean nameFirm(String text, Span span) {
    return in(text, span).stream()
        .anyMatch(word -> FIRMS.contains(word.of(text).toLowerCase(Locale.ROOT)));
  }

  /** The words of {@code text} inside {@code span}, with their places. */
  static List<Span> in(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = end(text, at, span.end());
        words.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  /** Where the word that starts at {@code start} ends, at {@code limit} at the latest. */
  static int end(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit && isInside(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(char letter) {
    if (letter <= ' ') {
      return false;
    }
    return Character.isLetterOrDigit(letter)
        || JOINTS.indexOf(letter) >= 0
        || (letter > LAST_ASCII && Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  /** Whether {@code next}, right after a word, makes it part of a longer one. */
  static boolean goesOn(char next) {
    return Character.isLetterOrDigit(next) || next == '-' || next == '@' || next == '_';
  }

  /** The lines of the stretches {@code readable}, without empty ones. */
  static List<Span> lines(String text, List<Span> readable) {
    List<Span> lines = new ArrayList<>();
    for (Span stretch : readable) {
      int start = stretch.start();
      while (start < stretch.end()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? stretch.end() : Math.min(newline, stretch.end());
        if (end > start) {
          lines.add(new Span(start, end));
        }
        start = end + 1;
      }
    }
    return lines;
  }

  /** The word that ends right before the blank before {@code at}, or empty. */
  static String before(String text, int at) {
    int end = at - 1;
    if (end < 1 || !Character.isWhitespace(text.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a sentence, line or quotation begins at {@code at}. */
  static boolean opensSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || OPENERS.indexOf(text.charAt(before)) >= 0;
  }

  /** Whether {@code word} is part of a page's furniture or a word that names nobody. */
  static boolean isFurniture(String word) {
    return FURNITURE.contains(bare(word));
  }

  /** Whether {@code word} is a title or a form of address. */
  static boolean isTitle(String word) {
    return TITLES.contains(bare(word));
  }

  /** Whether {@code word} is a frequent given name. */
  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(bare(word));
  }

  /** Whether {@code word} starts with a capital letter. */
  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
