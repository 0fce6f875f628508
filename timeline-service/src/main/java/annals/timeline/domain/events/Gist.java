package annals.timeline.domain.events;

import annals.timeline.domain.statements.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a statement tells, for comparing it with others: its content words as stems, kinds of
 * happening in place of the words for them, names of places and others, numbers, ordinals, and the
 * entities in it. Each has a weight that depends on the word alone, so that what is alike does not
 * change with what else is indexed.
 *
 * <p>Written as one line of marks: {@code =die ^rossay harbour #12 !3 @1x8f3k}.
 */
public final class Gist {

  static final int SHARED_WORDS = 2;
  private static final double SHARED_WEIGHT = 1.6;

  /** Weight of the words besides names that must agree: places alone tell nothing. */
  private static final double PLAIN_WEIGHT = 0.8;

  private static final int MOST_KEYS = 6;
  private static final double KEY_WEIGHT = 0.7;
  private static final int ALONE = 0;

  /** Sorted; a name is its stem without mark, so that it meets the stem at a sentence's start. */
  private final String[] marks;

  /** The marks as numbers, sorted, and the place of each. */
  private final int[] hashes;

  private final int[] order;
  private final boolean[] names;
  private final double[] weights;
  private final double total;
  private final int words;

  /**
   * Made when first asked for: most statements are only compared. Whoever comes first makes them.
   */
  private volatile @Nullable List<Integer> keys;

  private Gist(Map<String, Boolean> sorted) {
    this(sorted.keySet().toArray(String[]::new), flags(sorted.values()));
  }

  private Gist(String[] marks, boolean[] names) {
    this.marks = marks;
    this.names = names;
    weights = new double[marks.length];
    double sum = 0;
    int count = 0;
    long[] numbered = new long[marks.length];
    for (int i = 0; i < marks.length; i++) {
      weights[i] = Marks.weight(marks[i], names[i]);
      sum += Marks.isNumber(marks[i]) ? 0 : weights[i];
      count += Marks.isWord(marks[i]) ? 1 : 0;
      numbered[i] = ((long) Marks.hash(marks[i]) << 32) | i;
    }
    total = sum;
    words = count;
    Arrays.sort(numbered);
    hashes = new int[marks.length];
    order = new int[marks.length];
    for (int i = 0; i < marks.length; i++) {
      hashes[i] = (int) (numbered[i] >> 32);
      order[i] = (int) numbered[i];
    }
  }

  private static boolean[] flags(Collection<Boolean> values) {
    boolean[] flags = new boolean[values.size()];
    int at = 0;
    for (Boolean value : values) {
      flags[at++] = value;
    }
    return flags;
  }

  /** The gist of a statement. */
  public static Gist of(Statement statement) {
    return new Gist(GistReader.marks(statement));
  }

  /** Reads a gist as {@link #toString} writes it: its marks are sorted. */
  public static Gist parse(String text) {
    String[] marks = text.isEmpty() ? new String[0] : text.split(" ", -1);
    boolean[] names = new boolean[marks.length];
    for (int i = 0; i < marks.length; i++) {
      names[i] = marks[i].charAt(0) == '^';
      marks[i] = names[i] ? marks[i].substring(1) : marks[i];
    }
    return new Gist(marks, names);
  }

  /** The weight of what is neither number nor ordinal. */
  double total() {
    return total;
  }

  /** How many words. */
  int words() {
    return words;
  }

  /** Hands over mark by mark, in the order of their numbers. */
  void each(MarkReader reader) {
    for (int i = 0; i < hashes.length; i++) {
      reader.read(marks[order[i]], hashes[i], names[order[i]], weights[order[i]]);
    }
  }

  /** The entities, as marks. */
  Set<String> entities() {
    Set<String> entities = new LinkedHashSet<>();
    for (String mark : marks) {
      if (mark.charAt(0) == '@') {
        entities.add(mark);
      }
    }
    return entities;
  }

  /** Whether both name entities, and none of the same. */
  boolean hasOtherEntities(Gist other) {
    return has('@') && other.has('@') && Collections.disjoint(entities(), other.entities());
  }

  /** Whether a kind of happening is among what it tells. */
  boolean tellsOf(String happening) {
    return Arrays.binarySearch(marks, "=" + happening) >= 0;
  }

  /** The same without a kind of happening. */
  Gist without(String happening) {
    if (!tellsOf(happening)) {
      return this;
    }
    Map<String, Boolean> sorted = new TreeMap<>();
    for (int i = 0; i < marks.length; i++) {
      sorted.put(marks[i], names[i]);
    }
    sorted.remove("=" + happening);
    return new Gist(sorted);
  }

  /**
   * The words by which it is found, as numbers, the weightiest first; at most {@value #MOST_KEYS}.
   * Two statements without one in common do not tell the same.
   */
  List<Integer> keys() {
    List<Integer> made = keys;
    if (made == null) {
      made = Marks.hashes(keyWords());
      keys = made;
    }
    return made;
  }

  /** The entities as numbers, and a number of its own when there is but one key. */
  List<Integer> company() {
    List<Integer> with = new ArrayList<>(Marks.hashes(entities()));
    if (keys().size() == 1) {
      with.add(ALONE);
    }
    return with;
  }

  private List<String> keyWords() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (Marks.isWord(marks[i]) && weights[i] >= KEY_WEIGHT) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> marks[i]));
    return order.stream().limit(MOST_KEYS).map(i -> marks[i]).toList();
  }

  /**
   * How alike two statements are, 0 to 1: the weight of what they have in common against the weight
   * of the shorter and of both. 0 when too few words agree, however alike the names; less when each
   * names others, other places, another kind of happening or another one of a row.
   */
  public double similarity(Gist other) {
    SharedMarks shared = shared(other);
    int fewer = Math.min(words, other.words);
    if (shared.words() < Math.min(SHARED_WORDS, fewer)
        || (shared.wordWeight() < SHARED_WEIGHT && fewer >= SHARED_WORDS)
        || (shared.plainWeight() < PLAIN_WEIGHT && fewer >= SHARED_WORDS)) {
      return 0;
    }
    double least = Math.min(total, other.total);
    if (least == 0) {
      return 0;
    }
    double contained = Math.min(1, shared.weight() / least);
    double score = (contained + shared.dice(total + other.total)) / 2;
    return score * shared.agreement(this, other);
  }

  /**
   * Whether two statements tell the same in the same words, but for a few: the test for happenings
   * to which sources give different dates.
   *
   * @param share share of the weight of both that agrees, 0 to 1
   * @param least words that must agree at least
   */
  public boolean isNearlyTheSame(Gist other, double share, int least) {
    SharedMarks shared = shared(other);
    return shared.words() >= least
        && shared.dice(total + other.total) * shared.agreement(this, other) >= share;
  }

  private SharedMarks shared(Gist other) {
    SharedMarks shared = new SharedMarks();
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int compared = Integer.compare(hashes[i], other.hashes[j]);
      if (compared == 0) {
        int mine = order[i];
        int theirs = other.order[j];
        shared.add(
            marks[mine],
            names[mine] || other.names[theirs],
            (weights[mine] + other.weights[theirs]) / 2);
      }
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether it has a mark of a kind: {@code @} entity, {@code =} happening, {@code ^} name. */
  boolean has(char kind) {
    for (int i = 0; i < marks.length; i++) {
      if (kind == '^' ? names[i] : marks[i].charAt(0) == kind) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Gist gist
        && Arrays.equals(marks, gist.marks)
        && Arrays.equals(names, gist.names);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(marks);
  }

  /** One line that {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marks.length; i++) {
      text.append(i == 0 ? "" : " ").append(names[i] ? "^" : "").append(marks[i]);
    }
    return text.toString();
  }
}
