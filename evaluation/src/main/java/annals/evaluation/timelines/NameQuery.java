package annals.evaluation.timelines;

import annals.timeline.domain.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A person by name: the full name, or the part of it that a collection of articles uses alone,
 * where no other name stands beside it; and pronouns at the start of a sentence behind one about
 * the person.
 */
final class NameQuery implements TopicQuery {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "president",
          "senator",
          "sen.",
          "gov.",
          "governor",
          "minister",
          "sir",
          "chancellor",
          "prime",
          "general",
          "judge",
          "king",
          "queen",
          "prince",
          "mayor",
          "chairman",
          "secretary",
          "ceo",
          "presidents",
          "mps");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private final List<String> name;
  private final String shortForm;

  NameQuery(List<String> name, String shortForm) {
    this.name = List.copyOf(name);
    this.shortForm = shortForm;
  }

  /** A query by a name of which the articles decide which part stands for it. */
  static NameQuery of(List<String> name, List<TopicArticle> articles) {
    Map<String, Integer> alone = new HashMap<>();
    for (TopicArticle article : articles) {
      for (String sentence : article.sentences()) {
        String[] words = sentence.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
          boolean joined =
              (i > 0 && name.contains(words[i - 1]))
                  || (i + 1 < words.length && name.contains(words[i + 1]));
          if (!joined && name.contains(words[i])) {
            alone.merge(words[i], 1, Integer::sum);
          }
        }
      }
    }
    String best = name.getLast();
    for (String word : name) {
      if (alone.getOrDefault(word, 0) > 2 * alone.getOrDefault(best, 0)) {
        best = word;
      }
    }
    return new NameQuery(name, best);
  }

  @Override
  public int[] mentions(List<List<Token>> sentences) {
    int[] found = new int[sentences.size()];
    boolean before = false;
    for (int i = 0; i < found.length; i++) {
      found[i] = first(sentences.get(i));
      if (found[i] < 0 && before && PRONOUNS.contains(lower(sentences.get(i).getFirst()))) {
        found[i] = 0;
      }
      before = found[i] >= 0;
    }
    return found;
  }

  private int first(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(shortForm) && isWholeName(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWholeName(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && name.contains(tokens.get(from - 1).text())) {
      from--;
    }
    int to = at;
    while (to + 1 < tokens.size() && name.contains(tokens.get(to + 1).text())) {
      to++;
    }
    if (from < to) {
      return true;
    }
    return !isOtherName(tokens, at - 1) && !isOtherName(tokens, at + 1);
  }

  private static boolean isOtherName(List<Token> tokens, int at) {
    return at > 0
        && at < tokens.size()
        && tokens.get(at).isCapitalized()
        && Character.isLetter(tokens.get(at).text().charAt(0))
        && !TITLES.contains(lower(tokens.get(at)));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
