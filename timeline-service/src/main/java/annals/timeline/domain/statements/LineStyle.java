package annals.timeline.domain.statements;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.Acronyms;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says how a sentence would read as a line of a timeline, whatever it tells: talk to the reader,
 * questions, captions of pictures and titles read poorly.
 */
public final class LineStyle {

  private static final double ADDRESSING = 0.3;
  private static final double ASKING = 1;
  private static final double CAPTION = 0.3;
  private static final double TITLE = 0.3;

  /** The share of capitalised words above which a sentence is a title. */
  private static final double MOSTLY = 0.5;

  /** The first words, in which a caption says that there is a picture. */
  private static final int OPENING = 4;

  private static final Set<String> ADDRESS =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your");
  private static final Set<String> PICTURES =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "picture",
          "pictures",
          "pictured",
          "video",
          "watch",
          "gallery",
          "slideshow");
  private static final Set<String> PLACES_IN_PICTURE =
      Set.of("left", "right", "center", "centre", "foreground", "background");
  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private LineStyle() {}

  /** Above 0 to 1, which a plain sentence has. */
  public static double of(List<Token> tokens) {
    Acronyms acronyms = Acronyms.of(tokens);
    double log = 0;
    int words = 0;
    int capitals = 0;
    boolean addresses = false;
    boolean caption = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words += token.isWord() ? 1 : 0;
      capitals += token.isWord() && token.isCapitalized() ? 1 : 0;
      String word = token.text().toLowerCase(Locale.ROOT);
      addresses |= ADDRESS.contains(word) && !acronyms.has(token);
      caption |= (i < OPENING && PICTURES.contains(word)) || isInPicture(tokens, i);
    }
    log -= addresses ? ADDRESSING : 0;
    log -= caption ? CAPTION : 0;
    log -= capitals > MOSTLY * words ? TITLE : 0;
    log -= !tokens.isEmpty() && tokens.getLast().text().equals("?") ? ASKING : 0;
    return Math.exp(log);
  }

  /** "the mayor, left, with...", and "in Port Vell, Sunday, March 3": who and when of a picture. */
  private static boolean isInPicture(List<Token> tokens, int at) {
    if (at == 0 || at + 2 >= tokens.size()) {
      return false;
    }
    boolean between = isComma(tokens.get(at - 1)) && isComma(tokens.get(at + 1));
    String word = tokens.get(at).text();
    return between
        && (PLACES_IN_PICTURE.contains(word)
            || (WEEKDAYS.contains(word) && tokens.get(at + 2).isCapitalized()));
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }
}
