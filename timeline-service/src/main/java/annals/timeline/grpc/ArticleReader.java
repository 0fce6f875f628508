package annals.timeline.grpc;

import annals.article.v1.Article;
import annals.article.v1.ArticleStatus;
import annals.entity.v1.Mention;
import annals.entity.v1.ResolutionOutcome;
import annals.platform.error.AnnalsException;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.article.Segment;
import annals.timeline.domain.article.SegmentKind;
import annals.timeline.v1.IndexArticleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads articles as the pipeline delivers them. */
final class ArticleReader {

  private ArticleReader() {}

  static AnnotatedArticle article(IndexArticleRequest request) {
    Article article = request.getArticle();
    UUID id = Fields.id(article.getId(), "article.id");
    Fields.require(article.getRevision() > 0, "article.revision", "A revision counts from 1.");
    Fields.require(request.getAnnotation() >= 0, "annotation", "An annotation counts from 0.");
    return new AnnotatedArticle(
        id,
        new ArticleVersion(article.getRevision(), request.getAnnotation()),
        article.getTitle(),
        article.getText(),
        segments(article),
        article.getSource(),
        Fields.published(article.getPublished().getValue(), "article.published.value"),
        Fields.optionalId(article.getCopyOf(), "article.copy_of"),
        isUsable(article.getStatus()),
        mentions(request, article));
  }

  private static boolean isUsable(ArticleStatus status) {
    return switch (status) {
      case ARTICLE_STATUS_UNSPECIFIED, ARTICLE_STATUS_USABLE -> true;
      case ARTICLE_STATUS_EMBARGOED,
          ARTICLE_STATUS_WITHHELD,
          ARTICLE_STATUS_CANCELED,
          UNRECOGNIZED ->
          false;
    };
  }

  private static List<Segment> segments(Article article) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < article.getSegmentsCount(); i++) {
      annals.article.v1.Segment segment = article.getSegments(i);
      String field = "article.segments[" + i + "]";
      segments.add(
          new Segment(
              Fields.span(segment.getStart(), segment.getEnd(), article.getText().length(), field),
              kind(segment.getKind(), field)));
    }
    return segments;
  }

  private static SegmentKind kind(annals.article.v1.SegmentKind kind, String field) {
    return switch (kind) {
      case SEGMENT_KIND_HEADING -> SegmentKind.HEADING;
      case SEGMENT_KIND_PARAGRAPH -> SegmentKind.PARAGRAPH;
      case SEGMENT_KIND_LIST_ITEM -> SegmentKind.LIST_ITEM;
      case SEGMENT_KIND_BYLINE -> SegmentKind.BYLINE;
      case SEGMENT_KIND_DATELINE -> SegmentKind.DATELINE;
      case SEGMENT_KIND_PULL_QUOTE -> SegmentKind.PULL_QUOTE;
      case SEGMENT_KIND_CAPTION -> SegmentKind.CAPTION;
      case SEGMENT_KIND_BOILERPLATE -> SegmentKind.BOILERPLATE;
      case SEGMENT_KIND_UNSPECIFIED, UNRECOGNIZED ->
          throw AnnalsException.invalid(field + ".kind", "A known kind of segment is needed.");
    };
  }

  private static List<NameMention> mentions(IndexArticleRequest request, Article article) {
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < request.getMentionsCount(); i++) {
      Mention mention = request.getMentions(i);
      String field = "mentions[" + i + "]";
      EntityType type = type(mention.getType(), field);
      boolean resolved = mention.getOutcome() == ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED;
      mentions.add(
          new NameMention(
              Fields.span(mention.getStart(), mention.getEnd(), article.getText().length(), field),
              type,
              resolved && !mention.getEntityId().isEmpty()
                  ? new EntityRef(
                      Fields.id(mention.getEntityId(), field + ".entity_id"),
                      mention.getEntityName(),
                      type)
                  : null));
    }
    return mentions;
  }

  private static EntityType type(annals.entity.v1.EntityType type, String field) {
    return switch (type) {
      case ENTITY_TYPE_PERSON -> EntityType.PERSON;
      case ENTITY_TYPE_ORGANIZATION -> EntityType.ORGANIZATION;
      case ENTITY_TYPE_PLACE -> EntityType.PLACE;
      case ENTITY_TYPE_UNSPECIFIED, UNRECOGNIZED ->
          throw AnnalsException.invalid(field + ".type", "A known type of entity is needed.");
    };
  }
}
