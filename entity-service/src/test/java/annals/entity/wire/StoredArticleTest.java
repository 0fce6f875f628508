package annals.entity.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.article.v1.Article;
import annals.article.v1.PublicationDate;
import annals.article.v1.Segment;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class StoredArticleTest {
  @Test
  void readsTheTextAmongOtherFields() {
    Article article =
        Article.newBuilder()
            .setId("id")
            .setRevision(300)
            .setTitle("Title")
            .setText("Ann spoke in Zürich.")
            .addSegments(Segment.newBuilder().setStart(1).setEnd(2))
            .setPublished(PublicationDate.newBuilder().setValue("2024"))
            .build();

    assertThat(StoredArticle.text(article.toByteArray())).isEqualTo("Ann spoke in Zürich.");
    assertThat(StoredArticle.text(new byte[0])).isEmpty();
  }

  @Test
  void failsOnBytesThatAreNoArticle() {
    assertThatThrownBy(() -> StoredArticle.text(new byte[] {(byte) 0xFF}))
        .isInstanceOf(UncheckedIOException.class);
  }
}
