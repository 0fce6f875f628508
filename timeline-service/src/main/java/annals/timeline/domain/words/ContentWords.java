package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (isContent(token)) {
        stems.add(Stems.of(token.text()));
      }
    }
    return stems;
  }

  /** Whether a token says what its sentence is about. */
  public static boolean isContent(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.isWord()
        && word.length() > 1
        && !FUNCTION.contains(word)
        && !CALENDAR.contains(word);
  }
}
