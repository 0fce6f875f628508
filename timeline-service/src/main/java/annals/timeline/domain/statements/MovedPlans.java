package annals.timeline.domain.statements;

import java.util.List;
import java.util.Set;

/**
 * Tells plans that were moved away from their day from those that stand: "was to open on Monday but
 * was delayed", "was due in June, has been put off".
 */
final class MovedPlans {

  private static final Set<String> DELAYED =
      Set.of("delayed", "deferred", "rescheduled", "adjourned", "dropped", "abandoned");
  private static final Set<String> OTHERS =
      Set.of("who", "whose", "said", "says", "because", "after", "when", "as", "while", ";");
  private static final Set<String> PUT = Set.of("put", "pushed", "moved", "held", "brought");
  private static final Set<String> AWAY = Set.of("off", "back", "forward");

  private MovedPlans() {}

  /**
   * Whether something was planned for a date and moved from it.
   *
   * @param words the sentence in lower case
   * @param at where the words of the date stand
   */
  static boolean contain(List<String> words, int at) {
    return wasOncePlanned(words, at) && isMovedBehind(words, at);
  }

  /** "Was due in June", "originally planned for Monday", "was to open on Monday". */
  private static boolean wasOncePlanned(List<String> words, int at) {
    for (int i = at - 1; i > Math.max(0, at - OutlookReader.REACH); i--) {
      String before = words.get(i - 1);
      boolean planned =
          OutlookReader.ONCE_PLANNED.contains(words.get(i)) || words.get(i).equals("to");
      if (planned && (OutlookReader.WAS.contains(before) || OutlookReader.FIRST.contains(before))) {
        return true;
      }
      if (OutlookReader.ENDS_OF_CLAUSE.contains(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Was to open on Monday but was delayed", "was due in June, has been put off". */
  private static boolean isMovedBehind(List<String> words, int at) {
    for (int i = at + 1; i + 1 < words.size() && !OTHERS.contains(words.get(i)); i++) {
      boolean moved =
          DELAYED.contains(words.get(i))
              || (PUT.contains(words.get(i)) && AWAY.contains(words.get(i + 1)));
      boolean here = words.subList(i, Math.min(words.size(), i + 4)).contains("from");
      if (moved
          && !here
          && (OutlookReader.WAS.contains(words.get(i - 1)) || words.get(i - 1).equals("got"))) {
        return true;
      }
    }
    return false;
  }
}
