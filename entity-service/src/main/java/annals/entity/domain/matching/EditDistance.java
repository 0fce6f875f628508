package annals.entity.domain.matching;

import java.util.Arrays;

/** Distances between words: letters changed, and sounds changed. */
final class EditDistance {
  private static final int LETTERS = 128;
  private static final double VOWEL = 0.5;
  private static final double OTHER_VOWEL = 0.55;
  private static final double TRANSPOSED = 0.7;
  private static final double FINAL_S = 0.3;
  private static final double[][] SUBSTITUTION = substitutions();

  private EditDistance() {}

  /**
   * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
   *
   * @param limit above it the answer may be anything larger
   */
  static int letters(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int width = b.length() + 1;
    int[] twoBack = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      char c = a.charAt(i - 1);
      for (int j = 1; j < width; j++) {
        char d = b.charAt(j - 1);
        int cost = Math.min(last[j - 1] + (c == d ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
          cost = Math.min(cost, twoBack[j - 2] + 1);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = twoBack;
      twoBack = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  /** What changes between two folded words, like sounds at a part of a letter's price. */
  static double sounds(String a, String b) {
    int width = b.length() + 1;
    double[] twoBack = new double[width];
    double[] last = new double[width];
    double[] row = new double[width];
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + single(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      char c = a.charAt(i - 1);
      double deletion = single(a, i - 1);
      row[0] = last[0] + deletion;
      for (int j = 1; j < width; j++) {
        char d = b.charAt(j - 1);
        double cost = last[j - 1] + SUBSTITUTION[c][d];
        cost = Math.min(cost, last[j] + deletion);
        cost = Math.min(cost, row[j - 1] + single(b, j - 1));
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2) && c != d) {
          cost = Math.min(cost, twoBack[j - 2] + TRANSPOSED);
        }
        row[j] = cost;
      }
      double[] free = twoBack;
      twoBack = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  /** The price of a letter that only one word has. */
  private static double single(String word, int at) {
    char c = word.charAt(at);
    if (c == 's' && at == word.length() - 1) {
      return FINAL_S;
    }
    return Spelling.isVowel(c) || c == 'h' ? VOWEL : 1;
  }

  private static double[][] substitutions() {
    double[][] costs = new double[LETTERS][LETTERS];
    for (double[] row : costs) {
      Arrays.fill(row, 1);
    }
    for (int i = 0; i < LETTERS; i++) {
      costs[i][i] = 0;
    }
    String vowels = "aeiou";
    for (int i = 0; i < vowels.length(); i++) {
      for (int j = i + 1; j < vowels.length(); j++) {
        set(costs, vowels.charAt(i), vowels.charAt(j), OTHER_VOWEL);
      }
    }
    String[] near = {"ij.3", "ie.3", "ou.3", "sz.3", "kc.3", "vu.4", "bp.5", "dt.5", "gk.5"};
    String[] far = {"gh.5", "hk.5", "vb.5", "fv.5", "cs.5", "ch.5", "gj.5", "mn.7", "lr.8"};
    for (String[] pairs : new String[][] {near, far}) {
      for (String pair : pairs) {
        set(costs, pair.charAt(0), pair.charAt(1), Double.parseDouble(pair.substring(2)));
      }
    }
    return costs;
  }

  private static void set(double[][] costs, char c, char d, double cost) {
    costs[c][d] = cost;
    costs[d][c] = cost;
  }
}
