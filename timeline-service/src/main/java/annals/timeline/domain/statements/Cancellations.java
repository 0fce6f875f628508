package annals.timeline.domain.statements;

import java.util.List;
import java.util.Set;

/** Reads from the words of a sentence, in lower case, what of it was given up or put off. */
final class Cancellations {

  private static final Set<String> CANCELED =
      Set.of(
          "cancelled",
          "canceled",
          "cancelling",
          "canceling",
          "scrapped",
          "scrapping",
          "postponed",
          "shelved");
  private static final List<String> CALLED_OFF = List.of("called", "off");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> APART = Set.of("and", "but", ",");
  private static final Set<String> MODALS = Set.of("will", "shall", "'ll", "\u2019ll", "would");
  private static final Set<String> TO = Set.of("until", "till", "to", "for");

  private Cancellations() {}

  /** Where it says that something was given up, -1 if it does not. */
  static int canceled(List<String> words) {
    int calledOff = OutlookReader.find(words, CALLED_OFF);
    if (calledOff >= 0) {
      return calledOff;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean verb = i + 1 == words.size() || !isNoun(words.get(i + 1)) || isAuxiliary(words, i);
      if (CANCELED.contains(words.get(i)) && verb) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What goes ahead: "she cancelled the trip and will speak on Monday", "the vote, postponed from
   * May, will be held in June".
   */
  static boolean goesOn(List<String> words, int canceled, int at) {
    int apart = -1;
    for (int i = canceled + 1; i < at; i++) {
      boolean relative = RELATIVE.contains(words.get(Math.min(i + 1, at)));
      apart = APART.contains(words.get(i)) && !relative ? i : apart;
    }
    for (int i = apart; apart > 0 && i < at; i++) {
      if (MODALS.contains(words.get(i)) && !words.get(i + 1).equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "Postponed until Monday", "postponed the match to Monday": the new day. */
  static boolean isPutOffTo(List<String> words, int putOff, int at) {
    boolean near = at >= putOff + 2 && at <= putOff + OutlookReader.REACH;
    return near && TO.contains(words.get(at - 1)) && isMove(words, putOff, at);
  }

  private static boolean isMove(List<String> words, int putOff, int at) {
    return at == putOff + 2
        || (words.get(putOff).equals("postponed") && !words.get(at - 1).equals("for"));
  }

  /** "Canceled flights": a word that the participle only describes. */
  private static boolean isNoun(String next) {
    return next.endsWith("s") && Character.isLetter(next.charAt(0)) && next.length() > 3;
  }

  private static boolean isAuxiliary(List<String> words, int at) {
    return at > 0
        && Set.of("was", "were", "been", "be", "has", "have", "had").contains(words.get(at - 1));
  }

  /** "Cancelled a trip planned for Monday". */
  static boolean isPlannedFor(List<String> words, int at) {
    return at > 1
        && OutlookReader.ONCE_PLANNED.contains(words.get(at - 2))
        && (words.get(at - 1).equals("for") || words.get(at - 1).equals("on"));
  }
}
