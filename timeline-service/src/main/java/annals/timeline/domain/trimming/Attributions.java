package annals.timeline.domain.trimming;

import java.util.Set;

/**
 * Cuts who reported it: "..., officials said", "..., according to the ministry", "Police said
 * that...". What a person says stays with the person: only offices, agencies and the like are cut
 * from the front.
 */
final class Attributions {

  private static final Set<String> REPORTS = Set.of("said", "says", "reported", "reports", "say");
  private static final Set<String> NEUTRAL =
      Set.of(
          "officials",
          "official",
          "police",
          "ministry",
          "authorities",
          "witnesses",
          "reports",
          "media",
          "agency",
          "sources",
          "source",
          "television",
          "tv",
          "radio",
          "medics",
          "doctors",
          "newspaper",
          "statement",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "residents",
          "activists",
          "department",
          "office",
          "prosecutors",
          "hospital",
          "army",
          "military");
  private static final int LONGEST = 14;
  private static final int LONGEST_SOURCE = 8;

  private Attributions() {}

  static void cut(Draft draft) {
    cutTail(draft);
    cutHead(draft);
  }

  private static void cutTail(Draft draft) {
    int end = draft.end();
    for (int i = end - 2; i > Math.max(Draft.LEAST_WORDS, end - LONGEST); i--) {
      if (draft.word(i).equals(",")
          && !Tails.closesRelativeClause(draft, i)
          && isSource(draft, i + 1, end)
          && !draft.quotes(0, i)
          && draft.cut(i, end)) {
        return;
      }
    }
  }

  private static boolean isSource(Draft draft, int from, int to) {
    if (draft.word(from).equals("according") && draft.word(from + 1).equals("to")) {
      return true;
    }
    if (draft.word(from).equals("citing")) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (draft.word(i).equals(",") || draft.word(i).equals("that")) {
        return false;
      }
    }
    if (REPORTS.contains(draft.word(from))) {
      return true;
    }
    for (int i = from + 1; i < Math.min(to, from + LONGEST_SOURCE); i++) {
      if (REPORTS.contains(draft.word(i))) {
        return to - i <= 4;
      }
    }
    return false;
  }

  private static void cutHead(Draft draft) {
    boolean neutral = false;
    for (int i = 0; i < Math.min(LONGEST_SOURCE, draft.size()); i++) {
      String word = draft.word(i);
      if (neutral && REPORTS.contains(word)) {
        int to = behindTime(draft, i + 1);
        boolean that = draft.word(to).equals("that");
        if (that || draft.isCapitalized(to) || isDeterminer(draft.word(to))) {
          draft.cut(0, that ? to + 1 : to);
        }
        return;
      }
      if (word.equals(",") || draft.word(i).equals("\u201c")) {
        return;
      }
      neutral |= NEUTRAL.contains(word);
    }
  }

  private static boolean isDeterminer(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("at");
  }

  private static int behindTime(Draft draft, int from) {
    int at = from;
    while (at < from + 4 && (draft.word(at).equals("on") || TimeWords.isDay(draft.word(at)))) {
      at++;
    }
    return at;
  }
}
