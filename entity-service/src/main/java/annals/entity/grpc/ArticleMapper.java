package annals.entity.grpc;

import annals.article.v1.Article;
import annals.article.v1.Segment;
import annals.article.v1.SegmentKind;
import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import annals.platform.error.AnnalsException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Articles of the pipeline as texts to read. */
final class ArticleMapper {
  private ArticleMapper() {}

  static ArticleText text(Article article) {
    UUID id = Ids.parse("article.id", article.getId());
    if (article.getRevision() < 1) {
      throw AnnalsException.invalid("article.revision", "Revisions count from 1.");
    }
    return new ArticleText(id, article.getRevision(), article.getText(), readable(article));
  }

  private static List<Span> readable(Article article) {
    int length = article.getText().length();
    if (article.getSegmentsCount() == 0) {
      return length == 0 ? List.of() : List.of(new Span(0, length));
    }
    List<Span> readable = new ArrayList<>();
    for (Segment segment : article.getSegmentsList()) {
      if (segment.getStart() < 0
          || segment.getEnd() <= segment.getStart()
          || segment.getEnd() > length) {
        throw AnnalsException.invalid("article.segments", "A segment leaves the text.");
      }
      if (namesPeople(segment.getKind())) {
        readable.add(new Span(segment.getStart(), segment.getEnd()));
      }
    }
    return readable;
  }

  /**
   * Whether a segment of this kind speaks of people, rather than being furniture or a signature.
   */
  private static boolean namesPeople(SegmentKind kind) {
    return switch (kind) {
      case SEGMENT_KIND_BOILERPLATE, SEGMENT_KIND_BYLINE -> false;
      case SEGMENT_KIND_UNSPECIFIED,
          SEGMENT_KIND_HEADING,
          SEGMENT_KIND_PARAGRAPH,
          SEGMENT_KIND_LIST_ITEM,
          SEGMENT_KIND_DATELINE,
          SEGMENT_KIND_PULL_QUOTE,
          SEGMENT_KIND_CAPTION,
          UNRECOGNIZED ->
          true;
    };
  }
}
