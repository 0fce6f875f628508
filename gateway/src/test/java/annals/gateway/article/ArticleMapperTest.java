package annals.gateway.article;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleHit;
import annals.article.v1.ArticleRevision;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleMapperTest {
  @Test
  void takesEveryFieldOfAnArticleOver() {
    Filled<Article> article = FilledMessages.fill(Article.getDefaultInstance(), "etag");
    assertThat(article.missingIn(ArticleMapper.article(article.message()))).isEmpty();
  }

  @Test
  void takesEveryFieldOfAHitOver() {
    Filled<ArticleHit> hit =
        FilledMessages.fill(ArticleHit.getDefaultInstance(), "etag", "segments");
    // The text of the article is left out of lists; that of spans is not.
    String text = hit.message().getArticle().getText();
    assertThat(hit.missingIn(ArticleMapper.summary(hit.message()))).containsExactly(text);
  }

  @Test
  void showsWhoMadeARevision() {
    Filled<ArticleRevision> revision =
        FilledMessages.fill(ArticleRevision.getDefaultInstance(), "article");
    assertThat(revision.missingIn(ArticleMapper.revision(revision.message()))).isEmpty();
  }

  @Test
  void takesEveryFieldOfADraftOver() {
    // Given
    ArticleDraftJson draft =
        new ArticleDraftJson("a", null, "b", "c", "d", "e", "f", List.of("g", "h"), "i");
    // Then
    assertThat(ArticleMapper.draft(draft))
        .isEqualTo(
            ArticleDraft.newBuilder()
                .setText("a")
                .setTitle("b")
                .setUrl("c")
                .setSource("d")
                .setPublished("e")
                .setLanguage("f")
                .addAuthors("g")
                .addAuthors("h")
                .setSection("i")
                .build());
  }
}
