package annals.evaluation.timelines;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a sentence that somebody dated to a day is to be believed. */
final class DatedSentences {

  /** What a sentence counts that begins as another of its day. */
  static final double REPEATED = 0.3;

  private static final int OPENING = 8;
  private static final double UNDATED = 0.03;
  private static final double CERTAIN = 2;
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private DatedSentences() {}

  /**
   * High for a weekday or a whole date that is the day, low for a sentence that does not name it.
   */
  static double sureness(List<TemporalExpression> expressions, String text, LocalDate day) {
    double sure = UNDATED;
    for (TemporalExpression expression : expressions) {
      if (names(expression, day)) {
        String words = expression.in(text);
        boolean certain = WEEKDAY.matcher(words).find() || YEAR.matcher(words).find();
        sure = Math.max(sure, certain ? CERTAIN : 1);
      }
    }
    return sure;
  }

  private static boolean names(TemporalExpression expression, LocalDate day) {
    EdtfDate date = expression.edtf();
    return date != null && date.isDay() && day.equals(date.earliest());
  }

  /** The words that name a day, or null if none do. */
  static @Nullable TextSpan span(List<TemporalExpression> expressions, LocalDate day) {
    return expressions.stream()
        .filter(e -> names(e, day))
        .map(e -> new TextSpan(e.start(), e.end()))
        .findFirst()
        .orElse(null);
  }

  static String opening(List<Token> tokens) {
    return tokens.stream()
        .limit(OPENING)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
