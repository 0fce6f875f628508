package annals.evaluation.timelines;

import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of which one must occur, in any case. */
final class KeywordQuery implements TopicQuery {

  private final Set<String> keywords;
  private final Set<Integer> lengths;
  private final boolean derived;

  /**
   * A query.
   *
   * @param keywords the words in lower case
   * @param derived whether a word that starts with one of them counts too, such as {@code egyptian}
   */
  KeywordQuery(Set<String> keywords, boolean derived) {
    this.keywords = Set.copyOf(keywords);
    this.lengths = keywords.stream().map(String::length).collect(Collectors.toUnmodifiableSet());
    this.derived = derived;
  }

  @Override
  public int[] mentions(List<List<Token>> sentences) {
    int[] found = new int[sentences.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = first(sentences.get(i));
    }
    return found;
  }

  private int first(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      if ((derived || lengths.contains(word.length())) && matches(word.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(String word) {
    return keywords.contains(word) || (derived && keywords.stream().anyMatch(word::startsWith));
  }
}
