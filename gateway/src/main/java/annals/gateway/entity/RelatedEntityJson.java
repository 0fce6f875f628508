package annals.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody named beside an entity. */
@Schema(
    name = "RelatedEntity",
    description = "Somebody named in the same articles, with sentences that name both.")
record RelatedEntityJson(
    EntityReferenceJson entity,
    @Nullable EntityType type,
    @Schema(description = "Articles that name both.") long articleCount,
    @Schema(description = "At most three, the newest first.") List<SentenceJson> sentences) {

  /** A page of related entities. */
  @Schema(name = "RelatedEntityList", description = "A page, the most often named together first.")
  record Page(List<RelatedEntityJson> related, @Nullable String nextPageToken) {}
}
