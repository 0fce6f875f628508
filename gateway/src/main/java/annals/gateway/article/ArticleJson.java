package annals.gateway.article;

import annals.gateway.article.ArticleValues.ArticleStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as of one revision. */
@Schema(name = "Article", description = "A news article as of one revision.")
record ArticleJson(
    String id,
    @Schema(description = "1 for the first; every change makes the next.") long revision,
    @Nullable String title,
    @Schema(description = "The clean text; all offsets refer to it, in UTF-16 code units.")
        String text,
    @Schema(description = "In order, without overlap.") List<SegmentJson> segments,
    @Schema(description = "The outlet or agency, as given.") @Nullable String source,
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Schema(description = "BCP 47; null when unknown.") @Nullable String language,
    List<String> authors,
    @Nullable String section,
    PublicationDateJson published,
    @Nullable Instant updated,
    @Nullable Instant retrieved,
    @Schema(description = "Id of the article that this one repeats word for word.")
        @Nullable String copyOf,
    @Nullable ArticleStatus status,
    @Nullable Instant created) {}
