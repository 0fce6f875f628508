package annals.entity.grpc;

import annals.entity.application.ContextSentence;
import annals.entity.application.EntityPage.Related;
import annals.entity.application.EntityPage.RelatedPage;
import annals.entity.application.NamingStore.Shared;
import annals.entity.v1.ListRelatedEntitiesResponse;
import annals.entity.v1.RelatedEntity;
import annals.entity.v1.Sentence;
import annals.entity.wire.EntityMapper;
import annals.platform.paging.PageToken;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Related entities and the sentences that relate them, as messages. */
final class RelatedMapper {
  private RelatedMapper() {}

  /** Where the page with this token begins, or null for the first. */
  static @Nullable Shared after(String token) {
    if (token.isEmpty()) {
      return null;
    }
    List<String> keys = PageToken.decode(token, 2).keys();
    try {
      return new Shared(UUID.fromString(keys.get(1)), Long.parseLong(keys.get(0)), List.of());
    } catch (IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }

  static ListRelatedEntitiesResponse toProto(RelatedPage page) {
    ListRelatedEntitiesResponse.Builder response =
        ListRelatedEntitiesResponse.newBuilder()
            .addAllRelated(page.related().stream().map(RelatedMapper::related).toList());
    Shared next = page.next();
    if (next != null) {
      response.setNextPageToken(
          PageToken.after(Long.toString(next.articleCount()), next.entityId().toString()).encode());
    }
    return response.build();
  }

  private static RelatedEntity related(Related related) {
    return RelatedEntity.newBuilder()
        .setEntityId(related.entity().id().toString())
        .setName(related.entity().name())
        .setType(EntityMapper.toProto(related.entity().type()))
        .setArticleCount(related.articleCount())
        .addAllSentences(related.sentences().stream().map(RelatedMapper::sentence).toList())
        .build();
  }

  private static Sentence sentence(ContextSentence sentence) {
    return Sentence.newBuilder()
        .setArticleId(sentence.articleId().toString())
        .setRevision(sentence.revision())
        .setStart(sentence.span().start())
        .setEnd(sentence.span().end())
        .setText(sentence.text())
        .setPublished(sentence.published())
        .build();
  }

  /** The same for those who decide on a pair. */
  static annals.entity.v1.ContextSentence context(ContextSentence sentence) {
    return annals.entity.v1.ContextSentence.newBuilder()
        .setArticleId(sentence.articleId().toString())
        .setRevision(sentence.revision())
        .setStart(sentence.span().start())
        .setEnd(sentence.span().end())
        .setText(sentence.text())
        .build();
  }
}
