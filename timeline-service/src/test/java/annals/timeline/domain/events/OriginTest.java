package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OriginTest {

  private static final EntityRef SKENE = new EntityRef(new UUID(1, 1), "Skene", EntityType.PERSON);

  private static AnnotatedArticle article(boolean usable) {
    return new AnnotatedArticle(
        new UUID(2, 1),
        new ArticleVersion(1, 1),
        "",
        "Skene opened the pier.",
        List.of(),
        "",
        null,
        null,
        usable,
        List.of(new NameMention(new TextSpan(0, 5), EntityType.PERSON, SKENE)));
  }

  @Test
  void anArticleThatReadersMayNotSeeIsAboutNobody() {
    assertThat(Origin.of(article(true)).subjects()).containsExactly(SKENE.id());
    assertThat(Origin.of(article(false)).subjects()).isEmpty();
  }
}
