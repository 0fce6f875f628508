package annals.timeline.domain.statements;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells reports of what happened from plans, forecasts and what was called off. */
final class OutlookReader {

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

  /** How many words before a date may govern it. */
  static final int REACH = 12;

  private static final List<List<String>> NOT_HELD =
      List.of(
          List.of("not", "take", "place"),
          List.of("n't", "take", "place"),
          List.of("never", "took", "place"),
          List.of("failed", "to", "take", "place"),
          List.of("not", "be", "held"),
          List.of("not", "held"),
          List.of("never", "held"),
          List.of("not", "go", "ahead"),
          List.of("not", "going", "ahead"),
          List.of("was", "to", "have"),
          List.of("were", "to", "have"));
  static final Set<String> WAS = Set.of("was", "were", "been");
  static final Set<String> ONCE_PLANNED =
      Set.of("due", "scheduled", "expected", "supposed", "slated", "meant", "planned", "set");
  private static final Set<String> AWAITED = Set.of("due", "expected", "scheduled");
  static final Set<String> FIRST = Set.of("originally", "initially", "first", ",");
  private static final Set<String> OF_PLAN = Set.of("to", "for");
  private static final Set<String> PROMISES =
      Set.of("promised", "promises", "pledged", "pledges", "vowed", "vows", "agreed");
  private static final Set<String> PROMISING = Set.of("promise", "pledge", "vow", "agree");
  static final Set<String> ENDS_OF_CLAUSE = Set.of(",", ";", "said", "and", "but");

  private OutlookReader() {}

  /**
   * How the sentence stands to what it says of its date.
   *
   * @param published when the article was published, or null if unknown
   */
  static Outlook of(Sentence sentence, StatementDate date, @Nullable EdtfDate published) {
    List<String> words =
        sentence.tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    boolean ahead = isAhead(date, published);
    if (NOT_HELD.stream().anyMatch(phrase -> find(words, phrase) >= 0)) {
      return Outlook.CALLED_OFF;
    }
    int canceled = Cancellations.canceled(words);
    boolean aside = canceled >= 0 && words.get(canceled).endsWith("ing");
    if (aside && indexOf(sentence, date) < canceled) {
      canceled = -1;
    }
    if (canceled >= 0 && Cancellations.goesOn(words, canceled, indexOf(sentence, date))) {
      canceled = -1;
    }
    if (canceled >= 0 && Cancellations.isPutOffTo(words, canceled, indexOf(sentence, date))) {
      return ahead ? Outlook.EXPECTED : Outlook.REPORTED;
    }
    if (canceled >= 0) {
      int at = indexOf(sentence, date);
      return ahead || at < canceled || Cancellations.isPlannedFor(words, at)
          ? Outlook.CALLED_OFF
          : Outlook.CALLING_OFF;
    }
    if (!isExpected(sentence, date, published)) {
      return Outlook.REPORTED;
    }
    return MovedPlans.contain(words, indexOf(sentence, date))
        ? Outlook.CALLED_OFF
        : Outlook.EXPECTED;
  }

  /** Whether the sentence speaks of the future by its words alone. */
  static boolean looksAhead(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> AHEAD.contains(word) || word.equals("would"));
  }

  private static boolean isAhead(StatementDate date, @Nullable EdtfDate published) {
    LocalDate last = published == null ? null : published.latest();
    return last != null && date.isPlaced() && date.firstDay().isAfter(last);
  }

  /**
   * Whether the sentence speaks of something that lay ahead when it was published: its date is
   * later, or it is not over and a word of the future governs it.
   */
  private static boolean isExpected(
      Sentence sentence, StatementDate date, @Nullable EdtfDate published) {
    LocalDate last = published == null ? null : published.latest();
    if (last != null && date.isPlaced()) {
      if (date.firstDay().isAfter(last)) {
        return true;
      }
      if (date.lastDay().isBefore(last)) {
        return wasPlanned(sentence, date);
      }
      if (isDeadline(sentence, date) && date.lastDay().isAfter(last)) {
        return true;
      }
    }
    return isGovernedByFuture(sentence, date);
  }

  /**
   * "Was due to open on Monday", "was to open on Monday": nobody says whether it did. What was to
   * be in a month or year is mostly told of one who knows.
   */
  private static boolean wasPlanned(Sentence sentence, StatementDate date) {
    List<Token> tokens = sentence.tokens();
    int at = indexOf(sentence, date);
    for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
      String word = lower(tokens, i);
      String next = lower(tokens, i + 1);
      boolean plan =
          (ONCE_PLANNED.contains(word) && OF_PLAN.contains(next))
              || (AWAITED.contains(word) && next.equals("on"));
      boolean to = word.equals("to") && date.value().isDay();
      boolean was = WAS.contains(lower(tokens, i - 1));
      if (((plan || to) && was) || (plan && FIRST.contains(lower(tokens, i - 1)))) {
        return true;
      }
      if (ENDS_OF_CLAUSE.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isDeadline(Sentence sentence, StatementDate date) {
    int at = indexOf(sentence, date);
    return at > 0 && sentence.tokens().get(at - 1).text().equalsIgnoreCase("by");
  }

  /** Whether a verb, in its base form, gives one's word for something. */
  static boolean isPromise(String verb) {
    return PROMISING.contains(verb);
  }

  private static boolean isGovernedByFuture(Sentence sentence, StatementDate date) {
    List<Token> tokens = sentence.tokens();
    int at = indexOf(sentence, date);
    for (int i = Math.min(at, tokens.size()) - 1; i >= Math.max(0, at - REACH); i--) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      boolean promise = PROMISES.contains(word) && tokens.get(i + 1).text().equals("to");
      if (AHEAD.contains(word) || (promise && i + 1 < at)) {
        return true;
      }
      if (word.equals("said") || word.equals("had") || word.equals("was")) {
        return false;
      }
    }
    return false;
  }

  static int find(List<String> words, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      if (words.subList(i, i + phrase.size()).equals(phrase)) {
        return i;
      }
    }
    return -1;
  }

  /** Number of tokens before the words that date the sentence. */
  private static int indexOf(Sentence sentence, StatementDate date) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= date.span().start()) {
      at++;
    }
    return at;
  }
}
