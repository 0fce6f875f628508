package annals.entity.domain.matching;

import annals.entity.domain.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes legal forms off a company's name and says of which class they are. */
final class LegalForms {
  private static final int MOST_WORDS = 8;
  private static final int LONG = 12;

  /** Written without spaces, as both {@code sp z o o} and {@code spzoo} occur. */
  private static final Map<String, String> CLASSES = classes();

  /** Two letters say too little in front of a name. */
  private static final int SHORTEST_AHEAD = 3;

  private static final Set<String> ONLY_BEHIND =
      Set.of("company", "corporation", "limited", "corp", "inc", "ltd", "incorporated", "limitada");

  private static final Set<String> COMPANY_ONLY =
      Set.of("llc", "ltd", "limited", "inc", "corp", "gmbh", "llp", "plc", "ooo", "srl", "sarl");

  private LegalForms() {}

  /** Removes them from {@code words} and returns their classes. One word always stays. */
  static Set<String> remove(List<RawWord> words) {
    Set<String> found = new HashSet<>();
    boolean more;
    do {
      more = removeAtEnd(words, found);
    } while (more);
    removeAtStart(words, found);
    removeInside(words, found);
    return found;
  }

  /**
   * Removes a form behind a person's name where it cannot be part of it: at least three letters.
   */
  static void removeFromPerson(List<RawWord> words) {
    if (words.size() > 2) {
      String last = words.getLast().text();
      if (last.length() >= SHORTEST_AHEAD && COMPANY_ONLY.contains(last)) {
        words.removeLast();
      }
    }
  }

  /** Whether the word alone is a legal form. */
  static boolean isForm(String word) {
    return CLASSES.containsKey(word);
  }

  private static boolean removeAtEnd(List<RawWord> words, Set<String> found) {
    for (int size = Math.min(MOST_WORDS, words.size() - 1); size > 0; size--) {
      int from = words.size() - size;
      String form = joined(words, from, words.size());
      String legal = legalClass(form);
      if (legal != null) {
        found.add(legal);
        words.subList(from, words.size()).clear();
        return true;
      }
    }
    return false;
  }

  private static void removeAtStart(List<RawWord> words, Set<String> found) {
    for (int size = Math.min(MOST_WORDS, words.size() - 1); size > 0; size--) {
      String form = joined(words, 0, size);
      String legal = legalClass(form);
      boolean sure = form.length() >= SHORTEST_AHEAD || "ao".equals(form);
      if (legal != null && sure && !ONLY_BEHIND.contains(form)) {
        found.add(legal);
        words.subList(0, size).clear();
        return;
      }
    }
  }

  private static void removeInside(List<RawWord> words, Set<String> found) {
    for (int size = Math.min(MOST_WORDS, words.size() - 1); size > 2; size--) {
      for (int from = 0; from + size <= words.size(); from++) {
        String legal = CLASSES.get(joined(words, from, from + size));
        if (legal != null && size < words.size()) {
          found.add(legal);
          words.subList(from, from + size).clear();
          return;
        }
      }
    }
  }

  private static @Nullable String legalClass(String form) {
    String exact = CLASSES.get(form);
    if (exact != null || form.length() < LONG) {
      return exact;
    }
    for (Map.Entry<String, String> entry : CLASSES.entrySet()) {
      String other = entry.getKey();
      if (other.length() >= LONG && EditDistance.letters(form, other, 1) <= 1) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String joined(List<RawWord> words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(words.get(i).text());
    }
    return joined.toString();
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    WordList.pairs("company-forms")
        .forEach((form, legal) -> classes.put(form.replace(" ", ""), legal));
    return Map.copyOf(classes);
  }
}
