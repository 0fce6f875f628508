package annals.timeline.domain.events;

import java.util.Arrays;
import java.util.List;

/**
 * What bits that a gist's sketch shares with another's can weigh at most, and 0 where so few cannot
 * hold the words that must be shared. Sums of the weightiest, by number. Not thread-safe.
 */
final class SharedAtMost {

  /** The greatest number of words that must be shared. */
  private static final int MOST_WORDS = Math.max(Gist.SHARED_WORDS, Sameness.NEARLY_WORDS);

  private final int bits;
  private final int counts;

  /** Each from the greatest. */
  private final double[] plain;

  private final double[] entities;
  private final double[] all;
  private final int[] words;

  /** What was asked for, NaN where nothing was. */
  private final double[] known;

  /** Whether a bit stands for several words, so that counting bits is no help. */
  private final boolean mixed;

  /**
   * Adds up.
   *
   * @param counts numbers of bits that are told apart; the last stands for all
   */
  SharedAtMost(Gist gist, int counts) {
    List<SketchBit> each = SketchBit.of(gist);
    bits = each.size();
    this.counts = counts;
    known = new double[(MOST_WORDS + 1) * 2 * counts];
    Arrays.fill(known, Double.NaN);
    plain = down(each.stream().mapToDouble(SketchBit::plain).toArray());
    entities = down(each.stream().mapToDouble(SketchBit::entities).toArray());
    all = down(each.stream().mapToDouble(bit -> bit.plain() + bit.entities()).toArray());
    words = each.stream().mapToInt(bit -> -bit.words()).sorted().map(count -> -count).toArray();
    mixed = each.stream().anyMatch(b -> b.words() > 1);
  }

  private static double[] down(double[] values) {
    Arrays.sort(values);
    double[] down = new double[values.length];
    for (int i = 0; i < down.length; i++) {
      down[i] = values[values.length - 1 - i];
    }
    return down;
  }

  /** How many bits there are. */
  int bits() {
    return bits;
  }

  /**
   * What so many bits with at least so many words weigh at most.
   *
   * @param withoutEntities whether no entity is shared
   */
  double most(int count, int leastWords, boolean withoutEntities) {
    int place = (leastWords * 2 + (withoutEntities ? 1 : 0)) * counts + count;
    if (Double.isNaN(known[place])) {
      known[place] = sum(count, leastWords, withoutEntities);
    }
    return known[place];
  }

  private double sum(int count, int leastWords, boolean withoutEntities) {
    int number = count == counts - 1 ? bits : Math.min(count, bits);
    int held = 0;
    for (int i = 0; i < number; i++) {
      held += words[i];
    }
    if (held < leastWords) {
      return 0;
    }
    if (withoutEntities || mixed) {
      return sum(withoutEntities ? plain : all, number);
    }
    double weight = sum(plain, leastWords);
    int word = leastWords;
    int entity = 0;
    while (word + entity < number) {
      weight += plain[word] >= entities[entity] ? plain[word++] : entities[entity++];
    }
    return weight;
  }

  private static double sum(double[] sorted, int number) {
    double sum = 0;
    for (int i = 0; i < number; i++) {
      sum += sorted[i];
    }
    return sum;
  }
}
