package annals.entity.domain.names;

import annals.entity.domain.lexicon.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares people's names part by part: what is left over on both sides speaks for two people. */
public final class PersonNames {
  private static final Map<String, Set<Integer>> GIVEN_NAME_GROUPS = groups();

  private PersonNames() {}

  /** Whether two full names can be one person's. Symmetric. */
  public static boolean agree(PersonName a, PersonName b) {
    if (!a.generation().isEmpty()
        && !b.generation().isEmpty()
        && !a.generation().equals(b.generation())) {
      return false;
    }
    return agreeInOrder(a, b) || sameWords(a, b);
  }

  /** Whether {@code bare}, one name only, can stand for {@code full}: its last name. */
  public static boolean standsFor(PersonName bare, PersonName full) {
    return full.families().contains(bare.family());
  }

  /** Whether {@code bare} is the first name of {@code full}. */
  public static boolean isFirstNameOf(PersonName bare, PersonName full) {
    return !full.given().isEmpty() && sameGiven(bare.tokens().getLast(), full.given().getFirst());
  }

  /** What given names that may be one have in common, one of these at least. */
  public static Set<String> startsOf(String given) {
    Set<String> starts = new HashSet<>();
    starts.add(given.substring(0, 1));
    GIVEN_NAME_GROUPS.getOrDefault(given, Set.of()).forEach(group -> starts.add("#" + group));
    return starts;
  }

  private static boolean agreeInOrder(PersonName a, PersonName b) {
    if (!a.family().equals(b.family())) {
      return false;
    }
    List<String> given = a.given();
    List<String> other = b.given();
    List<String> shorter = given.size() <= other.size() ? given : other;
    List<String> longer = given.size() <= other.size() ? other : given;
    if (shorter.isEmpty()) {
      return longer.isEmpty();
    }
    return aligned(shorter, longer)
        || (shorter.size() < longer.size()
            && String.join("", shorter).equals(String.join("", longer)));
  }

  /** Whether every word of {@code shorter} finds its own in {@code longer}, in order. */
  private static boolean aligned(List<String> shorter, List<String> longer) {
    int next = 0;
    for (String word : shorter) {
      while (next < longer.size() && !sameGiven(word, longer.get(next))) {
        next++;
      }
      if (next++ >= longer.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether they have the same words in another order, where the family name may come first. */
  private static boolean sameWords(PersonName a, PersonName b) {
    return a.tokens().size() > 1
        && a.tokens().size() == b.tokens().size()
        && (a.mayBeginWithFamily() || b.mayBeginWithFamily())
        && a.tokens().stream().sorted().toList().equals(b.tokens().stream().sorted().toList());
  }

  private static boolean sameGiven(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    if (a.equals(b)) {
      return true;
    }
    return !Collections.disjoint(
        GIVEN_NAME_GROUPS.getOrDefault(a, Set.of()), GIVEN_NAME_GROUPS.getOrDefault(b, Set.of()));
  }

  private static Map<String, Set<Integer>> groups() {
    Map<String, Set<Integer>> groups = new HashMap<>();
    List<List<String>> lists = WordList.groups("given-names");
    for (int i = 0; i < lists.size(); i++) {
      for (String name : lists.get(i)) {
        groups.computeIfAbsent(Fold.romanised(name), key -> new HashSet<>()).add(i);
      }
    }
    return groups;
  }
}
