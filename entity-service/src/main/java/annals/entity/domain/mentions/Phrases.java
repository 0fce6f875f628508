package annals.entity.domain.mentions;

import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases that are looked for in texts, by the heads of their first words. */
final class Phrases {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String phrase) -> -phrase.length()).thenComparing(p -> p);

  private final Map<String, List<String>> byHead = new HashMap<>();
  private final boolean anyCase;

  private Phrases(Collection<String> phrases, boolean anyCase) {
    this.anyCase = anyCase;
    for (String phrase : phrases) {
      byHead.computeIfAbsent(head(phrase), head -> new ArrayList<>()).add(phrase);
    }
    byHead.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  /** Phrases as they are written. */
  static Phrases exactly(Collection<String> phrases) {
    return new Phrases(phrases, false);
  }

  /** Phrases in small letters, which texts may write with capitals. */
  static Phrases inAnyCase(Collection<String> phrases) {
    return new Phrases(phrases, true);
  }

  private String head(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    String head = phrase.substring(0, end);
    return anyCase ? head.toLowerCase(Locale.ROOT) : head;
  }

  /** The longest phrase that starts with {@code word} and ends with a word, or null. */
  @Nullable Span at(ArticleWords words, int word) {
    List<String> phrases = byHead.get(anyCase ? words.lowerHead(word) : words.head(word));
    if (phrases == null) {
      return null;
    }
    String text = words.text();
    int start = words.start(word);
    for (String phrase : phrases) {
      int end = start + phrase.length();
      if (text.regionMatches(anyCase, start, phrase, 0, phrase.length())
          && (end == text.length() || !Words.goesOn(text.charAt(end)))) {
        return new Span(start, end);
      }
    }
    return null;
  }
}
