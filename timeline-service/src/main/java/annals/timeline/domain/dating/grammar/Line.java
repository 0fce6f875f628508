package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a sentence as the grammar reads them: compounds cut at their hyphens, words looked
 * up.
 */
public final class Line {

  private String[] texts;
  private String[] lowers;
  private Word[] words;
  private int[] starts;
  private int[] ends;
  private int size;

  private Line(int capacity) {
    texts = new String[capacity];
    lowers = new String[capacity];
    words = new Word[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** The line of a sentence. */
  public static Line of(Sentence sentence) {
    Line line = new Line(sentence.tokens().size() + 8);
    for (Token token : sentence.tokens()) {
      if (token.text().indexOf('-') > 0 && token.text().length() > 2 && !isWhole(token.text())) {
        line.addCompound(token);
      } else {
        line.add(token.text(), token.start());
      }
    }
    return line;
  }

  /** Dates in digits keep their hyphens. */
  private static boolean isWhole(String text) {
    if (text.charAt(0) < '0' || text.charAt(0) > '9') {
      return false;
    }
    int first = text.indexOf('-');
    int second = text.indexOf('-', first + 1);
    boolean day =
        second > 0 && second + 1 < text.length() && Character.isDigit(text.charAt(second + 1));
    boolean month = first == 4 && text.length() == 7 && isMonthOfYear(text);
    return month || (day && Character.isDigit(text.charAt(first + 1)));
  }

  /** "2023-11" is a month, "2010-11" two years. */
  private static boolean isMonthOfYear(String text) {
    int shortYear = YearReader.twoDigits(text.substring(2, 4));
    int month = YearReader.twoDigits(text.substring(5));
    return month >= 1 && month <= 12 && month <= shortYear;
  }

  private void addCompound(Token token) {
    String text = token.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '-') {
        if (i > from) {
          add(text.substring(from, i), token.start() + from);
        }
        if (!end) {
          add("-", token.start() + i);
        }
        from = i + 1;
      }
    }
  }

  private void add(String text, int start) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
      lowers = Arrays.copyOf(lowers, size * 2);
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    texts[size] = text;
    lowers[size] = lower;
    words[size] = Vocabulary.of(lower);
    starts[size] = start;
    ends[size] = start + text.length();
    size++;
  }

  /** How many tokens it has. */
  public int size() {
    return size;
  }

  /** The token as written, or nothing outside the sentence. */
  public String text(int at) {
    return at >= 0 && at < size ? texts[at] : "";
  }

  /** The token in lower case, or nothing outside the sentence. */
  public String lower(int at) {
    return at >= 0 && at < size ? lowers[at] : "";
  }

  /** Offset of the token in the text. */
  public int start(int at) {
    return starts[at];
  }

  /** Offset behind the token in the text. */
  public int end(int at) {
    return ends[at];
  }

  Word word(int at) {
    return at >= 0 && at < size ? words[at] : Word.UNKNOWN;
  }

  /** Whether the token is this word, in any case. */
  public boolean is(int at, String lower) {
    return lower(at).equals(lower);
  }

  /** Whether the token is one of the words, in any case. */
  public boolean isOneOf(int at, java.util.Set<String> lowers) {
    return lowers.contains(lower(at));
  }

  boolean isHyphen(int at) {
    return is(at, "-") || is(at, "\u2010") || is(at, "\u2011");
  }

  /** A hyphen or dash between two numbers or names. */
  boolean isDash(int at) {
    return isHyphen(at) || is(at, "\u2013") || is(at, "\u2014") || is(at, "--");
  }

  boolean isCapitalized(int at) {
    String text = text(at);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** Whether no white space stands between the token and the one before. */
  boolean isGlued(int at) {
    return at > 0 && at < size && ends[at - 1] == starts[at];
  }

  /** The position behind an optional hyphen. */
  int skipHyphen(int at) {
    return isHyphen(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at;
  }
}
