package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import annals.entity.domain.resolution.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Annotates articles: reads them, outside any transaction, and files what they say. */
@ApplicationScoped
public class ArticleAnnotator {
  private final MentionReader mentions;
  private final KnownNames names;
  private final ArticleReader reader;
  private final EntityRegistry registry;

  /** Reads with {@code mentions} and {@code reader} and files in {@code registry}. */
  public ArticleAnnotator(
      MentionReader mentions, KnownNames names, ArticleReader reader, EntityRegistry registry) {
    this.mentions = mentions;
    this.names = names;
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
    List<FoundMention> found = names.complete(article, mentions.read(article));
    Reading reading = reader.read(article, found);
    registry.file(article.articleId(), article.revision(), published, content, reading);
    return reading.mentions().size();
  }
}
