package annals.timeline.domain.events;

import annals.timeline.domain.predicates.clauses.DatedClause;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.words.Acronyms;
import annals.timeline.domain.words.ContentWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks of a gist off a statement. The words that date it are left out; of a sentence
 * without content words the whole is one.
 */
final class GistReader {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private GistReader() {}

  /** The marks, sorted, each with whether it is written like a name. */
  static Map<String, Boolean> marks(Statement statement) {
    Map<String, Boolean> marks = new TreeMap<>();
    Set<String> nameStems = new HashSet<>();
    for (Participant participant : statement.participants()) {
      marks.put(Marks.entity(participant.entity().id()), false);
      nameStems.addAll(ContentWords.of(names(participant)));
    }
    List<Token> tokens = told(statement);
    Acronyms acronyms = Acronyms.of(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (datesIt(statement, token)) {
        continue;
      }
      String pair =
          i + 1 < tokens.size()
              ? HappeningClasses.of(token.text(), tokens.get(i + 1).text())
              : null;
      if (pair != null) {
        marks.put("=" + pair, false);
        i++;
      } else {
        String kind =
            Strikes.isStrike(token.text()) ? Strikes.of(tokens) : HappeningClasses.of(token.text());
        add(marks, token, i, kind, acronyms, nameStems);
      }
    }
    if (marks.keySet().stream().noneMatch(Marks::isWord)) {
      marks.put("~" + Integer.toHexString(statement.text().hashCode()), false);
    }
    return marks;
  }

  /**
   * The words that name somebody in the statement. A name that other articles use must not matter:
   * it changes as they come and go.
   */
  private static String names(Participant participant) {
    return Objects.requireNonNullElse(participant.named(), "");
  }

  private static void add(
      Map<String, Boolean> marks,
      Token token,
      int position,
      @Nullable String happening,
      Acronyms acronyms,
      Set<String> nameStems) {
    String ordinal = Ordinals.of(token.text());
    if (ordinal != null) {
      marks.put("!" + ordinal, false);
      return;
    }
    if (Character.isDigit(token.text().charAt(0))) {
      String number = number(token.text());
      if (number != null) {
        marks.put("#" + number, false);
      }
      return;
    }
    String stem = ContentWords.stem(token, acronyms);
    if (stem == null || nameStems.contains(stem)) {
      return;
    }
    boolean name = position > 0 && token.isCapitalized() && !WordWeights.isEverywhere(stem);
    if (happening != null && !name) {
      marks.put("=" + happening, false);
    } else {
      marks.merge(stem, name, Boolean::logicalOr);
    }
  }

  /** The tokens of the clause that the date stands in, with what it tells of; else all. */
  private static List<Token> told(Statement statement) {
    List<Token> tokens = TOKENIZER.tokenize(statement.text());
    for (int i = 0; i < tokens.size(); i++) {
      if (datesIt(statement, tokens.get(i))) {
        return DatedClause.of(tokens, i);
      }
    }
    return tokens;
  }

  private static boolean datesIt(Statement statement, Token token) {
    StatementDate date = statement.date();
    if (date == null || date.isInferred()) {
      return false;
    }
    int start = statement.span().start() + token.start();
    return start >= date.span().start() && start < date.span().end();
  }

  /** A number without separators; null for what may be a year. */
  private static @Nullable String number(String word) {
    String digits = word.replace(",", "");
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    boolean plain = digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    return plain && !year ? digits : null;
  }
}
