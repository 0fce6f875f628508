package annals.timeline.domain.statements;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells reports of what happened from plans and forecasts. */
final class Outlook {

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "shall",
          "'ll",
          "\u2019ll",
          "due",
          "scheduled",
          "plans",
          "planned",
          "expected",
          "expects",
          "intends",
          "upcoming",
          "slated");
  private static final int REACH = 12;

  private Outlook() {}

  /**
   * Whether the sentence speaks of something that lay ahead when it was published: its date is
   * later, or it is not over and a word of the future governs it.
   */
  static boolean isExpected(Sentence sentence, StatementDate date, @Nullable EdtfDate published) {
    LocalDate last = published == null ? null : published.latest();
    if (last != null && date.isPlaced()) {
      if (date.firstDay().isAfter(last)) {
        return true;
      }
      if (date.lastDay().isBefore(last)) {
        return false;
      }
    }
    return isGovernedByFuture(sentence, date);
  }

  private static boolean isGovernedByFuture(Sentence sentence, StatementDate date) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= date.span().start()) {
      at++;
    }
    for (int i = Math.min(at, tokens.size()) - 1; i >= Math.max(0, at - REACH); i--) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (AHEAD.contains(word)) {
        return true;
      }
      if (word.equals("said") || word.equals("had") || word.equals("was")) {
        return false;
      }
    }
    return false;
  }
}
