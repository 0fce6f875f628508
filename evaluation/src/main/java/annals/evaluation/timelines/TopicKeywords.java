package annals.evaluation.timelines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keywords of a topic that is known by its name alone: the words of the name as the articles write
 * them, and what is derived from them ("libya", "libyan"). A name that no article writes is cut
 * into two words that many do ("bpoil"), or else the name stands for what most articles speak of.
 */
final class TopicKeywords {

  private static final double MANY = 0.1;
  private static final double MOST = 0.5;
  private static final int SHORTEST = 4;

  private TopicKeywords() {}

  static KeywordQuery of(Set<String> names, List<TopicArticle> articles) {
    Map<String, Integer> holders = holders(articles, false);
    int many = (int) Math.ceil(MANY * articles.size());
    Set<String> found = new TreeSet<>();
    for (String name : names) {
      if (holders.getOrDefault(name, 0) >= many || derives(name, holders, many)) {
        found.add(name);
      } else {
        found.addAll(twoWords(name, holders, many));
      }
    }
    if (found.isEmpty()) {
      found.addAll(spokenOf(articles));
    }
    return new KeywordQuery(found, true);
  }

  private static boolean derives(String name, Map<String, Integer> holders, int many) {
    return name.length() >= SHORTEST
        && holders.entrySet().stream()
            .anyMatch(e -> e.getValue() >= many && e.getKey().startsWith(name));
  }

  private static Set<String> twoWords(String name, Map<String, Integer> holders, int many) {
    for (int cut = 2; cut <= name.length() - 2; cut++) {
      String first = name.substring(0, cut);
      String second = name.substring(cut);
      if (holders.getOrDefault(first, 0) >= many && holders.getOrDefault(second, 0) >= many) {
        return Set.of(first, second);
      }
    }
    return Set.of();
  }

  /** The names, in capitals inside a sentence, that most articles hold. */
  private static Set<String> spokenOf(List<TopicArticle> articles) {
    Set<String> found = new TreeSet<>();
    holders(articles, true)
        .forEach(
            (word, count) -> {
              if (word.length() >= SHORTEST && count >= MOST * articles.size()) {
                found.add(word);
              }
            });
    return found;
  }

  private static Map<String, Integer> holders(List<TopicArticle> articles, boolean names) {
    Map<String, Integer> holders = new HashMap<>();
    for (TopicArticle article : articles) {
      Set<String> own = new HashSet<>();
      for (String sentence : article.sentences()) {
        Arrays.stream(sentence.split(" ", -1))
            .skip(names ? 1 : 0)
            .filter(word -> !names || (!word.isEmpty() && Character.isUpperCase(word.charAt(0))))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .forEach(own::add);
      }
      own.forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    return holders;
  }
}
