package annals.timeline.domain.words;

import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * Tells the acronyms of a sentence from its words: "US", "WHO" and "IT" are none of the words that
 * their letters would be in lower case. Where all words stand in capitals, capitals say nothing.
 */
public final class Acronyms {

  private static final int SHORTEST = 2;

  private final boolean shouted;

  private Acronyms(boolean shouted) {
    this.shouted = shouted;
  }

  /** Of the sentence with these tokens. */
  public static Acronyms of(List<Token> tokens) {
    boolean any = false;
    for (Token token : tokens) {
      if (hasLowerCase(token.text())) {
        return new Acronyms(false);
      }
      any |= isInCapitals(token.text());
    }
    return new Acronyms(any);
  }

  /** Whether a token of the sentence is an acronym: two letters or more, all of them capitals. */
  public boolean has(Token token) {
    return !shouted && isInCapitals(token.text());
  }

  /**
   * A token as lists of words know it: in lower case, but as written where it is an acronym that
   * would be a function word.
   */
  public String lower(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return has(token) && ContentWords.isListed(lower) ? token.text() : lower;
  }

  private static boolean isInCapitals(String text) {
    if (text.length() < SHORTEST || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
