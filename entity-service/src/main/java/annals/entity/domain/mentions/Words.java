package annals.entity.domain.mentions;

import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about the words of a text that several readers ask. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&-]*");
  private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{3,}");
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
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
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

  /** The words of {@code text} that it writes with a small letter. */
  static Set<String> lowerCase(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = LOWER.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
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
