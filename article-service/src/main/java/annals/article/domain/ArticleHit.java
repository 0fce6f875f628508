package annals.article.domain;

import java.util.List;

/**
 * An article in a list.
 *
 * @param article without text and segments
 * @param position where the list goes on behind it
 * @param highlights pieces of the text in which the words were found
 */
public record ArticleHit(Article article, ArticlePosition position, List<Highlight> highlights) {
  /** Copies the list. */
  public ArticleHit {
    highlights = List.copyOf(highlights);
  }
}
