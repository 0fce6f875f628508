package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.resolution.ArticleReader;
import annals.entity.domain.resolution.Reading;
import jakarta.enterprise.context.ApplicationScoped;

/** Annotates articles: reads them, outside any transaction, and files what they say. */
@ApplicationScoped
public class ArticleAnnotator {
  private final ArticleReader reader;
  private final EntityRegistry registry;

  /** Reads with {@code reader} and files in {@code registry}. */
  public ArticleAnnotator(ArticleReader reader, EntityRegistry registry) {
    this.reader = reader;
    this.registry = registry;
  }

  /**
   * Finds and resolves the mentions of an article; the same revision again, or an older one,
   * changes nothing.
   *
   * @param published EDTF or empty
   * @param content the article for the next service
   * @return the number of mentions found; 0 when nothing changed
   */
  public int annotate(ArticleText article, String published, ArticleContent content) {
    if (!registry.awaits(article.articleId(), article.revision())) {
      return 0;
    }
    Reading reading = reader.read(article);
    registry.file(article.articleId(), article.revision(), published, content, reading);
    return reading.mentions().size();
  }
}
