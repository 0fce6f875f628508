package annals.entity.domain.resolution;

import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.names.NameForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article is about, as a set of terms: {@code n:} and a name that it has, or a word that it
 * uses. The names around a name are the best evidence for which of two namesakes is meant.
 */
public final class ContextTerms {
  /** Starts the terms that are names. */
  public static final String NAME = "n:";

  private static final int MOST_WORDS = 120;
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{4,}");
  private static final Set<String> STOP_WORDS = WordList.words("stop-words");

  private ContextTerms() {}

  /** The terms of {@code article}, whose mentions are known. */
  static Set<String> of(ArticleText article, List<FoundMention> mentions) {
    Set<String> terms = new TreeSet<>();
    for (FoundMention mention : mentions) {
      terms.add(NAME + NameForm.of(mention.type(), mention.text()).form());
    }
    counts(article).entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .forEach(entry -> terms.add(entry.getKey()));
    return terms;
  }

  private static Map<String, Integer> counts(ArticleText article) {
    Map<String, Integer> counts = new HashMap<>();
    for (Span stretch : article.readable()) {
      Matcher word = WORD.matcher(article.text()).region(stretch.start(), stretch.end());
      while (word.find()) {
        String found = word.group();
        if (!STOP_WORDS.contains(found)) {
          boolean plural = found.length() > 4 && found.endsWith("s") && !found.endsWith("ss");
          counts.merge(plural ? found.substring(0, found.length() - 1) : found, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
