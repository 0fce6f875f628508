package annals.timeline.grpc;

import annals.article.v1.Article;
import annals.article.v1.PublicationDate;
import annals.article.v1.Segment;
import annals.article.v1.SegmentKind;
import annals.entity.v1.EntityType;
import annals.entity.v1.Mention;
import annals.entity.v1.ResolutionOutcome;
import annals.timeline.v1.IndexArticleRequest;
import java.util.UUID;

/** Requests as the pipeline sends them. */
final class Messages {
  static final UUID MARA_VANCE = UUID.fromString("01900000-0000-7000-8000-000000000001");
  static final UUID HARBOUR_BOARD = UUID.fromString("01900000-0000-7000-8000-000000000002");

  private Messages() {}

  static IndexArticleRequest article(UUID id, long revision, String published, String text) {
    IndexArticleRequest.Builder request =
        IndexArticleRequest.newBuilder()
            .setAnnotation(1)
            .setArticle(
                Article.newBuilder()
                    .setId(id.toString())
                    .setRevision(revision)
                    .setText(text)
                    .setSource("The Pilot")
                    .setPublished(PublicationDate.newBuilder().setValue(published))
                    .addSegments(
                        Segment.newBuilder()
                            .setStart(0)
                            .setEnd(text.length())
                            .setKind(SegmentKind.SEGMENT_KIND_PARAGRAPH)));
    mention(request, text, "Mara Vance", MARA_VANCE, EntityType.ENTITY_TYPE_PERSON);
    mention(request, text, "Harbour Board", HARBOUR_BOARD, EntityType.ENTITY_TYPE_ORGANIZATION);
    return request.build();
  }

  private static void mention(
      IndexArticleRequest.Builder request, String text, String name, UUID id, EntityType type) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      request.addMentions(
          Mention.newBuilder()
              .setStart(at)
              .setEnd(at + name.length())
              .setText(name)
              .setType(type)
              .setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED)
              .setEntityId(id.toString())
              .setEntityName(name));
    }
  }
}
