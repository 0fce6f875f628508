package annals.gateway.timeline;

import annals.gateway.quote.SpeakerJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The exact words that support a line. */
@Schema(
    name = "Evidence",
    description =
        "The exact words that support a line: quote is the text of this revision of the article"
            + " from start to end.")
public record EvidenceJson(
    @Schema(description = "Id of the article.") String article,
    long revision,
    int start,
    int end,
    String quote,
    @Nullable String source,
    @Schema(description = "When the article was published, EDTF.") @Nullable String published,
    @Schema(description = "Who says so, when the words are somebody's.")
        @Nullable SpeakerJson speaker,
    @Schema(description = "The words that date it, when they stand in the text.")
        @Nullable DateEvidenceJson date) {}
