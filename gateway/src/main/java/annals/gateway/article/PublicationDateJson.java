package annals.gateway.article;

import annals.gateway.article.ArticleValues.DateOrigin;
import annals.gateway.article.ArticleValues.DatePrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an article was published, how exactly, and how we know. */
@Schema(
    name = "PublicationDate",
    description = "When an article was published, how exactly, and how we know.")
record PublicationDateJson(
    @Schema(description = "EDTF; null when unknown.", examples = "2024-12-09")
        @Nullable String value,
    @Nullable DatePrecision precision,
    @Nullable DateOrigin origin,
    @Schema(description = "Where the text states it.") @Nullable SpanJson evidence) {}
