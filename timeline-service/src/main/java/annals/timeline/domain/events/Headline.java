package annals.timeline.domain.events;

import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a headline of a sentence by cutting only: the stamp before it, brackets, who reported it,
 * and clauses at the end of a long one. Every piece that is left stands in the sentence in this
 * order.
 */
public final class Headline {

  private static final int LONG = 140;
  private static final int SHORTEST = 40;

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,80}[)\\]]");
  private static final Pattern STAMP = Pattern.compile("^\\W*(?:\\p{L}+:?\\s+)?\\W*$");
  private static final List<Pattern> TAILS =
      List.of(
          Pattern.compile(",\\s+(?:according to|citing|as reported by)\\s[^,]{2,60}[.]?$"),
          Pattern.compile(
              ",\\s+[^,\"\u201c\u201d]{2,50}\\s(?:reported|reports|said|says|writes|wrote)[.]?$"));
  private static final Pattern CLAUSE =
      Pattern.compile(
          ",\\s+(?:which|who|where|while|as|after|following|despite|adding|saying|calling|explaining)\\s|;\\s|\\s[\u2013\u2014-]{1,2}\\s");

  private Headline() {}

  /** The headline of a statement. */
  public static String of(Statement statement) {
    String sentence = withoutStamp(statement);
    String cut = BRACKETS.matcher(sentence).replaceAll("");
    for (Pattern tail : TAILS) {
      Matcher matcher = tail.matcher(cut);
      if (matcher.find()
          && matcher.start() >= SHORTEST
          && isBalanced(cut.substring(0, matcher.start()))) {
        cut = cut.substring(0, matcher.start());
      }
    }
    cut = shorten(cut);
    return cut.strip();
  }

  private static String withoutStamp(Statement statement) {
    String text = statement.text();
    StatementDate date = statement.date();
    if (date == null) {
      return text;
    }
    int from = date.span().start() - statement.span().start();
    int to = date.span().end() - statement.span().start();
    if (from < 0 || to >= text.length() || !STAMP.matcher(text.substring(0, from)).matches()) {
      return text;
    }
    String before = text.substring(0, from).strip();
    String rest = text.substring(to).strip();
    boolean lowerCaseWord = before.isEmpty() || Character.isLowerCase(before.charAt(0));
    boolean startsAnew = !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    return lowerCaseWord && startsAnew ? rest : text;
  }

  /** Drops clauses from the end until the rest is short or none is left to drop. */
  private static String shorten(String sentence) {
    String cut = sentence;
    while (cut.length() > LONG) {
      Matcher matcher = CLAUSE.matcher(cut);
      int at = -1;
      while (matcher.find()) {
        if (matcher.start() >= SHORTEST && isBalanced(cut.substring(0, matcher.start()))) {
          at = matcher.start();
        }
      }
      if (at < 0) {
        return cut;
      }
      cut = cut.substring(0, at);
    }
    return cut;
  }

  /** Whether every quotation that opens is closed. */
  private static boolean isBalanced(String text) {
    long straight = text.chars().filter(c -> c == '"').count();
    long opened = text.chars().filter(c -> c == '\u201c').count();
    long closed = text.chars().filter(c -> c == '\u201d').count();
    return straight % 2 == 0 && opened == closed;
  }
}
