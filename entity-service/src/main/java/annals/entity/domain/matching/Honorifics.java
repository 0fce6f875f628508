package annals.entity.domain.matching;

import annals.entity.domain.lexicon.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes forms of address, degrees and ranks off a person's name. */
final class Honorifics {
  private static final int LEAST_LEFT = 1;

  /** The words, with whether they count only in front of the name. */
  private final Map<String, Boolean> words = new HashMap<>();

  Honorifics() {
    for (List<String> line : WordList.groups("honorifics")) {
      words.put(line.getFirst(), line.size() > 1);
    }
  }

  /** Removes them; at least one word stays. */
  void remove(List<RawWord> name) {
    while (name.size() > LEAST_LEFT && words.containsKey(name.getFirst().text())) {
      name.removeFirst();
    }
    for (int i = name.size() - 1; i > 0 && name.size() > LEAST_LEFT; i--) {
      if (Boolean.FALSE.equals(words.get(name.get(i).text()))) {
        name.remove(i);
      }
    }
  }
}
