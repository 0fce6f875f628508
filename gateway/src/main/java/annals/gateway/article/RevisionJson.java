package annals.gateway.article;

import annals.gateway.article.ArticleValues.ArticleStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision of an article in a list. */
@Schema(
    name = "Revision",
    description = "A revision in a list; its text is at /v1/articles/{id}?revision=.")
record RevisionJson(
    long revision,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language,
    PublicationDateJson published,
    @Nullable ArticleStatus status,
    @Schema(description = "Subject of the token that made it.") @Nullable String changedBy,
    @Nullable Instant created) {

  /** A page of revisions, newest first. */
  @Schema(name = "RevisionList", description = "A page of revisions, newest first.")
  record Page(List<RevisionJson> revisions, @Nullable String nextPageToken) {}
}
