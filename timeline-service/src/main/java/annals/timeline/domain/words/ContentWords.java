package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stems of a text that say what it is about: no function words, no words of the calendar. */
public final class ContentWords {

  private static final Set<String> FUNCTION = WordList.read("function-words.txt");
  private static final Set<String> CALENDAR = WordList.read("calendar-words.txt");
  private static final Tokenizer TOKENIZER = new Tokenizer();

  private ContentWords() {}

  /** The stems of a text in the order of their first use. */
  public static Set<String> of(String text) {
    return of(TOKENIZER.tokenize(text));
  }

  /** The stems of some tokens in the order of their first use. */
  public static Set<String> of(List<Token> tokens) {
    Acronyms acronyms = Acronyms.of(tokens);
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : tokens) {
      String stem = stem(token, acronyms);
      if (stem != null) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /**
   * The stem of a token that says what its sentence is about, or null of any other. That of an
   * acronym which would be a function word is in capitals.
   *
   * @param acronyms of its sentence
   */
  public static @Nullable String stem(Token token, Acronyms acronyms) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (!token.isWord() || word.length() < 2) {
      return null;
    }
    if (isListed(word)) {
      return acronyms.has(token) ? token.text() : null;
    }
    return Stems.of(word);
  }

  /** Whether a word in lower case is a function word or one of the calendar. */
  static boolean isListed(String word) {
    return FUNCTION.contains(word) || CALENDAR.contains(word);
  }
}
