package annals.timeline.domain.events;

import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.trimming.SentenceTrimmer;
import java.util.List;

/**
 * Makes a headline of a statement by cutting only. Every piece that is left stands in the sentence
 * in this order.
 */
public final class Headline {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private Headline() {}

  /** The headline of a statement: its sentence cut to what it reports, without its date. */
  public static String of(Statement statement) {
    List<TextSpan> dates = dates(statement);
    StatementDate date = statement.date();
    boolean shown = date != null && date.value().isDay();
    return of(statement.text(), dates, shown ? dates : List.of());
  }

  /**
   * The headline that a sentence makes.
   *
   * @param dates words of it that a headline goes without, in code units of the sentence
   */
  public static String of(String sentence, List<TextSpan> dates) {
    return of(sentence, dates, dates);
  }

  private static String of(String sentence, List<TextSpan> dates, List<TextSpan> shown) {
    return SentenceTrimmer.text(sentence, TOKENIZER.tokenize(sentence), dates, shown);
  }

  private static List<TextSpan> dates(Statement statement) {
    StatementDate date = statement.date();
    if (date == null) {
      return List.of();
    }
    int start = date.span().start() - statement.span().start();
    int end = date.span().end() - statement.span().start();
    return start < 0 || end > statement.text().length() || !date.isPlaced()
        ? List.of()
        : List.of(new TextSpan(start, end));
  }
}
