package annals.entity.domain.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes words one way: lower-case Latin letters without marks, and, where asked for, one spelling
 * for the many ways in which a foreign name is put into Latin letters.
 */
public final class Fold {
  private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN =
      "a b v h g d e ye yo zh z y i yi y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"
          .split(" ", -1);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹ`´]");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern Y_TAIL = Pattern.compile("(?<=.)[yij]+$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** Pairs of spelling and what it is folded to, in this order. */
  private static final String[][] SPELLINGS = {
    {"shch", "s"},
    {"sch", "s"},
    {"tch", "c"},
    {"tsch", "c"},
    {"sh", "s"},
    {"ch", "c"},
    {"cz", "c"},
    {"ts", "c"},
    {"tz", "c"},
    {"zh", "j"},
    {"dj", "j"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"q", "k"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ye", "e"},
    {"ie", "e"},
    {"je", "e"},
    {"y", "i"}
  };

  private Fold() {}

  /** Lower-case Latin letters and digits; everything else separates words. */
  public static String plain(String text) {
    String letters = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    StringBuilder latin = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      latin.append(latin(letters.charAt(i)));
    }
    String marked = Normalizer.normalize(latin, Normalizer.Form.NFD);
    return SEPARATORS.matcher(MARKS.matcher(marked).replaceAll("")).replaceAll(" ").strip();
  }

  /** The words of {@link #plain}. */
  public static List<String> words(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
  }

  /**
   * One spelling for the romanisations of a word, as zelenski for Zelensky, Zelenskyy and
   * Zelenskyi.
   */
  public static String romanised(String word) {
    String folded = word;
    String before;
    do {
      before = folded;
      folded = romanisedOnce(before);
    } while (!folded.equals(before));
    return folded;
  }

  private static String romanisedOnce(String word) {
    String folded = Y_TAIL.matcher(word).replaceAll("i");
    for (String[] spelling : SPELLINGS) {
      folded = folded.replace(spelling[0], spelling[1]);
    }
    folded = DOUBLED.matcher(folded).replaceAll("$1");
    boolean silent = folded.length() > 3 && folded.endsWith("h");
    return silent ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static String latin(char letter) {
    int at = CYRILLIC.indexOf(letter);
    if (at >= 0) {
      return "_".equals(LATIN[at]) ? "" : LATIN[at];
    }
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'đ' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'þ' -> "th";
      default -> String.valueOf(letter);
    };
  }
}
