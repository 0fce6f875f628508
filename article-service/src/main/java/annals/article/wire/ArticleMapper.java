package annals.article.wire;

import annals.article.domain.Article;
import annals.article.domain.ArticleContent;
import annals.article.domain.ArticleStatus;
import annals.article.domain.DateOrigin;
import annals.article.domain.DatePrecision;
import annals.article.domain.EdtfDate;
import annals.article.domain.PublicationDate;
import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import annals.article.domain.TextSpan;
import com.google.protobuf.Timestamp;
import java.time.Instant;

/** From the domain's article to the wire's. */
public final class ArticleMapper {
  private ArticleMapper() {}

  /** The whole article. */
  public static annals.article.v1.Article toProto(Article article) {
    ArticleContent content = article.content();
    annals.article.v1.Article.Builder proto =
        annals.article.v1.Article.newBuilder()
            .setId(article.id().toString())
            .setRevision(article.revision())
            .setTitle(content.title())
            .setText(content.text())
            .setSource(content.source())
            .setUrl(content.url())
            .setCanonicalUrl(content.canonicalUrl())
            .setLanguage(content.language())
            .addAllAuthors(content.authors())
            .setSection(content.section())
            .setPublished(toProto(content.published()))
            .setRetrieved(timestamp(content.retrieved()))
            .setStatus(toProto(article.status()))
            .setCreateTime(timestamp(article.createTime()))
            .setEtag(article.etag());
    content.segments().stream().map(ArticleMapper::toProto).forEach(proto::addSegments);
    if (content.updated() != null) {
      proto.setUpdated(timestamp(content.updated()));
    }
    if (article.copyOf() != null) {
      proto.setCopyOf(article.copyOf().toString());
    }
    return proto.build();
  }

  /** The instant, to the nanosecond. */
  public static Timestamp timestamp(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }

  private static annals.article.v1.Segment toProto(Segment segment) {
    return annals.article.v1.Segment.newBuilder()
        .setStart(segment.start())
        .setEnd(segment.end())
        .setKind(toProto(segment.kind()))
        .build();
  }

  private static annals.article.v1.PublicationDate toProto(PublicationDate published) {
    annals.article.v1.PublicationDate.Builder proto =
        annals.article.v1.PublicationDate.newBuilder().setOrigin(toProto(published.origin()));
    EdtfDate date = published.date();
    if (date != null) {
      proto.setValue(date.value()).setPrecision(toProto(date.precision()));
    }
    TextSpan evidence = published.evidence();
    if (evidence != null) {
      proto.setEvidence(
          annals.article.v1.TextSpan.newBuilder()
              .setStart(evidence.start())
              .setEnd(evidence.end())
              .setText(evidence.text()));
    }
    return proto.build();
  }

  static annals.article.v1.SegmentKind toProto(SegmentKind kind) {
    return switch (kind) {
      case HEADING -> annals.article.v1.SegmentKind.SEGMENT_KIND_HEADING;
      case PARAGRAPH -> annals.article.v1.SegmentKind.SEGMENT_KIND_PARAGRAPH;
      case LIST_ITEM -> annals.article.v1.SegmentKind.SEGMENT_KIND_LIST_ITEM;
      case BYLINE -> annals.article.v1.SegmentKind.SEGMENT_KIND_BYLINE;
      case DATELINE -> annals.article.v1.SegmentKind.SEGMENT_KIND_DATELINE;
      case PULL_QUOTE -> annals.article.v1.SegmentKind.SEGMENT_KIND_PULL_QUOTE;
      case CAPTION -> annals.article.v1.SegmentKind.SEGMENT_KIND_CAPTION;
      case BOILERPLATE -> annals.article.v1.SegmentKind.SEGMENT_KIND_BOILERPLATE;
    };
  }

  static annals.article.v1.DateOrigin toProto(DateOrigin origin) {
    return switch (origin) {
      case METADATA -> annals.article.v1.DateOrigin.DATE_ORIGIN_METADATA;
      case STATED -> annals.article.v1.DateOrigin.DATE_ORIGIN_STATED;
      case INFERRED -> annals.article.v1.DateOrigin.DATE_ORIGIN_INFERRED;
      case EDITOR -> annals.article.v1.DateOrigin.DATE_ORIGIN_EDITOR;
      case UNKNOWN -> annals.article.v1.DateOrigin.DATE_ORIGIN_UNKNOWN;
    };
  }

  static annals.article.v1.DatePrecision toProto(DatePrecision precision) {
    return switch (precision) {
      case YEAR -> annals.article.v1.DatePrecision.DATE_PRECISION_YEAR;
      case MONTH -> annals.article.v1.DatePrecision.DATE_PRECISION_MONTH;
      case DAY -> annals.article.v1.DatePrecision.DATE_PRECISION_DAY;
      case TIME -> annals.article.v1.DatePrecision.DATE_PRECISION_TIME;
    };
  }

  static annals.article.v1.ArticleStatus toProto(ArticleStatus status) {
    return switch (status) {
      case USABLE -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_USABLE;
      case EMBARGOED -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_EMBARGOED;
      case WITHHELD -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_WITHHELD;
      case CANCELED -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_CANCELED;
    };
  }
}
