package annals.timeline.domain.trimming;

import java.util.Set;

/** Cuts what stands before the sentence proper: stamps of place and agency, words that link. */
final class Openings {

  private static final int LONGEST_STAMP = 30;
  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_AGENCY = 4;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "_");
  private static final Set<String> LINKS =
      Set.of(
          "meanwhile",
          "however",
          "but",
          "and",
          "also",
          "still",
          "yet",
          "so",
          "then",
          "nevertheless");

  private static final Set<String> STARTS =
      Set.of(
          "The", "A", "An", "It", "In", "On", "He", "She", "They", "At", "This", "There", "More");
  private static final Set<String> HOLDING =
      Set.of(
          "of", "in", "at", "on", "for", "from", "with", "by", "and", "to", "the", "a", "against",
          "like", "as", "is", "are", "was", "were", "called", "said", "says", "told", "that",
          "than");
  private static final int SHORTEST = 7;

  private Openings() {}

  static void cut(Draft draft) {
    cutStamp(draft);
    cutTitle(draft);
    if (LINKS.contains(draft.word(0))) {
      int to = draft.word(1).equals(",") ? 2 : 1;
      if (draft.isCapitalized(to)) {
        draft.cut(0, to);
      }
    }
  }

  /** "PORT VELL (Agency) - The...", "PORT VELL - The...", also behind a title on the same line. */
  private static void cutStamp(Draft draft) {
    for (int i = 1; i < Math.min(LONGEST_STAMP, draft.size() - 1); i++) {
      if (!DASHES.contains(draft.word(i)) || !draft.isCapitalized(i + 1)) {
        continue;
      }
      if (isAgency(draft, i - 1) || (i <= LONGEST_PLACE && isPlace(draft, i))) {
        draft.cut(0, i + 1);
        return;
      }
    }
  }

  private static boolean isAgency(Draft draft, int close) {
    if (!draft.word(close).equals(")")) {
      return false;
    }
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_AGENCY - 1); i--) {
      if (draft.word(i).equals("(")) {
        return close - i > 1;
      }
    }
    return false;
  }

  /** A title or caption that runs on into the sentence: "Pier opens The mayor opened...". */
  private static void cutTitle(Draft draft) {
    for (int i = 3; i < Math.min(LONGEST_STAMP, draft.size() - SHORTEST); i++) {
      boolean starts = STARTS.contains(draft.token(i).text());
      boolean runsOn = draft.token(i - 1).isWord() && !STARTS.contains(draft.token(i - 1).text());
      if (starts && runsOn && !HOLDING.contains(draft.word(i - 1)) && draft.cut(0, i)) {
        i = 3;
      }
    }
  }

  /** Words in capitals, with marks between. */
  private static boolean isPlace(Draft draft, int to) {
    for (int i = 0; i < to; i++) {
      String word = draft.token(i).text();
      if (draft.token(i).isWord() && word.chars().anyMatch(Character::isLowerCase) && i == 0) {
        return false;
      }
      if (draft.token(i).isWord() && !draft.isCapitalized(i)) {
        return false;
      }
    }
    return draft.token(0).text().length() > 1;
  }
}
