package annals.entity.domain.matching;

import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of one name: Bill and William, Mohammed and Muhammad. Not transitive. */
final class NameVariants {
  private static final Map<String, Set<Integer>> GROUPS = groups();

  private NameVariants() {}

  static boolean areForms(NameToken a, NameToken b) {
    Set<Integer> groups = GROUPS.get(a.folded());
    Set<Integer> others = groups == null ? null : GROUPS.get(b.folded());
    if (groups == null || others == null) {
      return false;
    }
    for (Integer group : groups) {
      if (others.contains(group)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<Integer>> groups() {
    List<List<String>> lists = new ArrayList<>(WordList.groups("given-names"));
    lists.addAll(WordList.groups("name-variants"));
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      for (String name : lists.get(i)) {
        groups.computeIfAbsent(Spelling.fold(name), key -> new HashSet<>()).add(i);
      }
    }
    return groups;
  }
}
