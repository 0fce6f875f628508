package annals.gateway.article;

import annals.gateway.article.ArticleValues.SegmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an article's text and what it is. */
@Schema(
    name = "Segment",
    description = "A part of an article's text and what it is; boilerplate is never evidence.")
record SegmentJson(int start, int end, @Nullable SegmentKind kind) {}
