package annals.timeline.domain.saved;

import java.util.Objects;
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

  /** Refuses a hold on nothing. */
  public Hold {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
  }

  /** Whether both are the same sentence of the same article. */
  boolean sameSentence(Hold other) {
    return article.equals(other.article) && words.equals(other.words);
  }
}
