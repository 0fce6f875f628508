package annals.timeline.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.article.Segment;
import annals.timeline.domain.article.SegmentKind;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleSalienceTest {

  private static final EntityRef SKENE = entity(1, "Skene", EntityType.PERSON);
  private static final EntityRef BIRK = entity(2, "Birk", EntityType.PERSON);
  private static final EntityRef ROSSAY = entity(3, "Rossay", EntityType.PLACE);

  private static EntityRef entity(int number, String name, EntityType type) {
    return new EntityRef(new UUID(1, number), name, type);
  }

  private static AnnotatedArticle article(String text, List<Segment> segments) {
    List<NameMention> mentions = new ArrayList<>();
    for (EntityRef entity : List.of(SKENE, BIRK, ROSSAY)) {
      for (int at = text.indexOf(entity.name());
          at >= 0;
          at = text.indexOf(entity.name(), at + 1)) {
        TextSpan span = new TextSpan(at, at + entity.name().length());
        mentions.add(new NameMention(span, entity.type(), entity));
      }
    }
    return new AnnotatedArticle(
        new UUID(2, 1),
        new ArticleVersion(1, 1),
        "",
        text,
        segments,
        "",
        null,
        null,
        true,
        mentions);
  }

  @Test
  void anArticleIsAboutWhomItComesBackTo() {
    String text = "The ferry sank. It was old. Skene left. Skene knew. Skene wept. Birk slept.";
    assertThat(ArticleSalience.of(article(text, List.of()))).containsExactly(SKENE.id());
  }

  @Test
  void whoIsNamedHalfAsOftenCountsAndSoDoesTheLeadIfItComesBack() {
    String text =
        "Birk spoke. Skene left. Skene knew. Skene wept. Skene hid. Skene ran. It was late. Birk"
            + " slept.";
    assertThat(ArticleSalience.of(article(text, List.of())))
        .containsExactlyInAnyOrder(SKENE.id(), BIRK.id());
  }

  @Test
  void aSentenceThatNamesSomebodyTwiceCountsOnce() {
    String text = "It rained. It was cold. Skene is Skene. Birk left. Birk ran. Birk hid.";
    assertThat(ArticleSalience.of(article(text, List.of()))).containsExactly(BIRK.id());
  }

  @Test
  void placesAndNamesInFurnitureDoNotCount() {
    String text = "By Skene in Rossay\nRossay flooded.\nBirk left Rossay.\n";
    Segment byline = new Segment(new TextSpan(0, 18), SegmentKind.BYLINE);
    assertThat(ArticleSalience.of(article(text, List.of(byline)))).containsExactly(BIRK.id());
  }
}
