package annals.entity.application;

import java.util.Set;
import java.util.UUID;

/**
 * An article as the registry has read it.
 *
 * @param annotation counts up whenever its mentions change
 * @param removed whether the article was deleted or withdrawn as of this revision
 * @param published EDTF or empty
 * @param content the article as it came, for the next service; empty once removed
 * @param terms what it is about
 */
public record AnnotatedArticle(
    UUID articleId,
    long revision,
    long annotation,
    boolean removed,
    String published,
    ArticleContent content,
    Set<String> terms) {
  /** Keeps its own copy. */
  public AnnotatedArticle {
    terms = Set.copyOf(terms);
  }

  /** The same with the next annotation. */
  public AnnotatedArticle annotatedAgain() {
    return new AnnotatedArticle(
        articleId, revision, annotation + 1, removed, published, content, terms);
  }
}
