package annals.entity.domain.matching;

import java.lang.Character.UnicodeScript;

/**
 * How two words differ.
 *
 * @param edits letters that differ, less where only the transliteration does
 * @param sounds {@link EditDistance#sounds} of the folded words
 * @param cost 0 for equal words, 1 for words without anything in common
 * @param length letters of the longer word
 */
record Difference(double edits, double sounds, double cost, int length) {
  static final Difference NONE = new Difference(0, 0, 0, 1);

  private static final double SAME_SOUND = 0.5;
  private static final double NEAR_SOUND = 0.35;
  private static final double LIKE_SOUND = 0.61;
  private static final double SKELETON_COST = 0.3;
  private static final int SHORT = 3;

  /** Above this share of changed letters no sound is like enough. */
  private static final double MOST_CHANGED = 0.75;

  /**
   * Compares written-out words; {@code abjads} when one side comes from a script without vowels.
   */
  static Difference between(
      String a, String foldedA, String b, String foldedB, boolean abjads, double limit) {
    int length = Math.max(a.length(), b.length());
    int letters = abjads ? length : (int) (length * Math.min(MOST_CHANGED, 2 * limit)) + 1;
    if (!abjads && sharedLetters(a, b) * 3 < length) {
      return new Difference(length, length, 1, length);
    }
    int changed = EditDistance.letters(a, b, letters);
    if (changed > letters) {
      return new Difference(length, length, 1, length);
    }
    double sounds = EditDistance.sounds(foldedA, foldedB);
    int foldedLength = Math.max(foldedA.length(), foldedB.length());
    double cost = ((double) changed / length + sounds / foldedLength) / 2;
    double edits = capped(changed, sounds, a, b, foldedA, foldedB);
    if (abjads) {
      // The letter for v, w and u is one.
      String one = Spelling.skeleton(foldedA).replace("v", "");
      String other = Spelling.skeleton(foldedB).replace("v", "");
      if (one.length() > 1 && one.equals(other)) {
        return new Difference(
            Math.min(edits, 1), Math.min(sounds, 0.5), Math.min(cost, SKELETON_COST), length);
      }
    }
    return new Difference(edits, sounds, cost, length);
  }

  /**
   * Letters of an alphabet that is not Latin, Cyrillic or Greek say more than their romanisation.
   */
  Difference butInOriginal(String a, String b) {
    UnicodeScript script = LatinLetters.script(a);
    if (a.isEmpty() || b.isEmpty() || script != LatinLetters.script(b)) {
      return this;
    }
    int syllable = script == UnicodeScript.HAN || script == UnicodeScript.HANGUL ? 3 : 1;
    double own = syllable * EditDistance.letters(a, b, Math.max(a.length(), b.length()));
    return own <= edits ? this : new Difference(own, sounds, cost, length);
  }

  /** How many different letters both have. */
  private static int sharedLetters(String a, String b) {
    return Integer.bitCount(letterSet(a) & letterSet(b));
  }

  private static int letterSet(String word) {
    int set = 0;
    for (int i = 0; i < word.length(); i++) {
      set |= 1 << (word.charAt(i) & 31);
    }
    return set;
  }

  private static double capped(
      int letters, double sounds, String a, String b, String foldedA, String foldedB) {
    int length = Math.min(a.length(), b.length());
    if (foldedA.equals(foldedB) && length > SHORT) {
      return Math.min(letters, SAME_SOUND);
    }
    if (sounds <= NEAR_SOUND || withoutFinalS(foldedA).equals(withoutFinalS(foldedB))) {
      return Math.min(letters, 1);
    }
    return sounds <= LIKE_SOUND && length > SHORT + 1 ? Math.min(letters, 2) : letters;
  }

  private static String withoutFinalS(String word) {
    return word.length() > SHORT && word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
