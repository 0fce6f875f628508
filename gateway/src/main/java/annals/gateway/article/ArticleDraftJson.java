package annals.gateway.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client sends to make an article. */
@Schema(
    name = "ArticleDraft",
    description = "What makes an article: text or html, and what is known besides.")
record ArticleDraftJson(
    @Schema(description = "Plain text; either this or html.") @Nullable String text,
    @Schema(description = "HTML; either this or text.") @Nullable String html,
    @Schema(description = "Else the first heading.") @Nullable String title,
    @Nullable String url,
    @Schema(description = "The outlet or agency.") @Nullable String source,
    @Schema(
            description =
                "EDTF year, month or day, or an RFC 3339 instant; leave out when not known.",
            examples = "2024-12-09")
        @Nullable String published,
    @Schema(description = "BCP 47; detected when left out.") @Nullable String language,
    @Nullable List<@Nullable String> authors,
    @Nullable String section) {}
