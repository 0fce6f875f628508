package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that mean the same office, or the same country. A word may belong to several classes. */
final class WordClasses {

  static final WordClasses OFFICES = new WordClasses("role-classes.txt");
  static final WordClasses COUNTRIES = new WordClasses("countries.txt");

  private final Map<String, Set<Integer>> classes = new HashMap<>();

  private WordClasses(String list) {
    int number = 0;
    for (String line : WordList.lines(WordClasses.class, list)) {
      for (String word : line.split(" ", -1)) {
        classes.computeIfAbsent(word, key -> new HashSet<>()).add(number);
      }
      number++;
    }
  }

  /** The classes of a word in lower case; parts of compounds are joined with hyphens. */
  Set<Integer> of(String word) {
    return classes.getOrDefault(word, Set.of());
  }
}
