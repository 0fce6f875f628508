package annals.gateway.article;

import annals.gateway.article.ArticleValues.ArticleStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
@Schema(name = "ArticleSummary", description = "An article in a list, without its text.")
public record ArticleSummaryJson(
    String id,
    long revision,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Nullable String language,
    List<String> authors,
    @Nullable String section,
    PublicationDateJson published,
    @Nullable Instant updated,
    @Nullable Instant retrieved,
    @Nullable String copyOf,
    @Nullable ArticleStatus status,
    @Nullable Instant created,
    @Schema(description = "Where the search words stand.") List<SpanJson> highlights) {}
