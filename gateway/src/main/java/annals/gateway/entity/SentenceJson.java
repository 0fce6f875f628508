package annals.gateway.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sentence of an article. */
@Schema(
    name = "Sentence",
    description = "A sentence of an article, with offsets into the text of that revision.")
record SentenceJson(
    String article,
    long revision,
    int start,
    int end,
    String text,
    @Schema(description = "EDTF.") @Nullable String published) {}
