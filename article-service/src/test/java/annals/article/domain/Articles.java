package annals.article.domain;

import annals.article.domain.copies.Fingerprint;
import annals.article.domain.language.FunctionWords;
import annals.article.domain.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
public final class Articles {
  /** When everything in tests happens. */
  public static final Instant NOW = Instant.parse("2023-05-06T07:08:09Z");

  private static final ContentReader READER =
      new ContentReader(
          (html, url) -> new Page("", List.of(), "", "", "", List.of(), "", null, null),
          new FunctionWords());

  private Articles() {}

  /** A reader that knows no pages. */
  public static ContentReader reader() {
    return READER;
  }

  /** The first revision of an article. */
  public static Article article(UUID id, String text, String source, String published) {
    return article(id, text, source, published, null);
  }

  /** The first revision of a copy. */
  public static Article article(
      UUID id, String text, String source, String published, @Nullable UUID copyOf) {
    ArticleDraft draft =
        new ArticleDraft(
            new ArticleDraft.Body.Text(text), "", "", source, published, "", List.of("Ada"), "");
    return new Article(
        id, 1, READER.read(draft, NOW), ArticleStatus.USABLE, copyOf, "somebody", NOW, NOW);
  }

  /** Its fingerprint. */
  public static Fingerprint fingerprint(Article article) {
    return Fingerprint.of(article.content().text(), article.content().segments());
  }

  /** A query without any restriction. */
  public static ArticleQuery everything() {
    return new ArticleQuery(
        "", "", "", null, null, List.of(), false, ArticleOrder.FITTING, false, null, 100);
  }
}
