package annals.timeline.domain.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What an edit holds on to: words of an article. It survives a new revision, shifted offsets and
 * another event id, because none of them is part of it.
 *
 * @param article the article
 * @param words the sentence, exactly as it stands there
 * @param dateAt where the words that date it start, from the start of the sentence; -1 if none do.
 *     It tells apart what one sentence states of two dates
 */
public record Hold(UUID article, String words, int dateAt) {

  /** The share of words that a corrected sentence keeps. */
  private static final double CORRECTED = 0.6;

  /** Refuses a hold on nothing. */
  public Hold {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
  }

  /** Whether both are the same sentence of the same article. */
  boolean sameSentence(Hold other) {
    return article.equals(other.article) && words.equals(other.words);
  }

  /** Whether the other may be a correction of it: the same article, most words the same. */
  boolean resembles(Hold other) {
    if (!article.equals(other.article)) {
      return false;
    }
    Set<String> mine = wordsOf(words);
    Set<String> shared = wordsOf(other.words);
    int all = mine.size() + shared.size();
    shared.retainAll(mine);
    return shared.size() >= CORRECTED * (all - shared.size());
  }

  private static Set<String> wordsOf(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }
}
