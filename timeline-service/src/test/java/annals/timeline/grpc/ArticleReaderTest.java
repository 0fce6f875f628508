package annals.timeline.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.article.v1.Article;
import annals.article.v1.ArticleStatus;
import annals.article.v1.PublicationDate;
import annals.article.v1.SegmentKind;
import annals.entity.v1.ResolutionOutcome;
import annals.platform.error.AnnalsException;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.v1.IndexArticleRequest;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleReaderTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
  private static final IndexArticleRequest VALID =
      Messages.article(ID, 3, "2031-05-05T22:30:00Z", "Mara Vance met the Harbour Board.");

  @Test
  void readsWhatTimelinesNeed() {
    // When
    AnnotatedArticle article = ArticleReader.article(VALID);

    // Then
    assertThat(article.id()).isEqualTo(ID);
    assertThat(article.version()).isEqualTo(new ArticleVersion(3, 1));
    assertThat(article.source()).isEqualTo("The Pilot");
    assertThat(article.published()).isEqualTo(EdtfDate.parse("2031-05-05"));
    assertThat(article.copyGroup()).isEqualTo(ID);
    assertThat(article.usable()).isTrue();
    assertThat(article.mentions())
        .extracting(m -> m.span().in(article.text()))
        .containsExactly("Mara Vance", "Harbour Board");
  }

  @ParameterizedTest
  @EnumSource(
      value = SegmentKind.class,
      names = {"SEGMENT_KIND_UNSPECIFIED", "UNRECOGNIZED"},
      mode = EnumSource.Mode.EXCLUDE)
  void knowsEveryKindOfSegment(SegmentKind kind) {
    IndexArticleRequest.Builder request = VALID.toBuilder();
    request.getArticleBuilder().getSegmentsBuilder(0).setKind(kind);

    assertThat(ArticleReader.article(request.build()).segments().getFirst().kind())
        .asString()
        .isEqualTo(kind.name().substring("SEGMENT_KIND_".length()));
  }

  @Test
  void anArticleThatReadersMayNotSeeIsNotUsable() {
    IndexArticleRequest.Builder request = VALID.toBuilder();
    request.getArticleBuilder().setStatus(ArticleStatus.ARTICLE_STATUS_EMBARGOED);

    assertThat(ArticleReader.article(request.build()).usable()).isFalse();
  }

  @Test
  void aMentionThatIsNotResolvedHasNoEntity() {
    IndexArticleRequest.Builder request = VALID.toBuilder();
    request.getMentionsBuilder(0).setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_CANDIDATES);

    assertThat(ArticleReader.article(request.build()).mentions().getFirst().entity()).isNull();
  }

  @Test
  void namesTheFieldThatIsNotValid() {
    assertThat(fieldOf(r -> r.setId("12"))).isEqualTo("article.id");
    assertThat(fieldOf(r -> r.setRevision(0))).isEqualTo("article.revision");
    assertThat(fieldOf(r -> r.setPublished(PublicationDate.newBuilder().setValue("soon"))))
        .isEqualTo("article.published.value");
    assertThat(fieldOf(r -> r.getSegmentsBuilder(0).setEnd(1000))).isEqualTo("article.segments[0]");
    assertThat(fieldOf(r -> r.setCopyOf("x"))).isEqualTo("article.copy_of");
    assertThat(fieldOf(r -> r.setText("Short."))).isEqualTo("article.segments[0]");
  }

  private static String fieldOf(Consumer<Article.Builder> change) {
    IndexArticleRequest.Builder request = VALID.toBuilder();
    change.accept(request.getArticleBuilder());
    AnnalsException failure =
        catchThrowableOfType(AnnalsException.class, () -> ArticleReader.article(request.build()));
    return failure.violations().getFirst().field();
  }
}
