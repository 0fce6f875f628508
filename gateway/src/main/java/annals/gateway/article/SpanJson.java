package annals.gateway.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of an article's text. */
@Schema(
    name = "Span",
    description = "A stretch of an article's text; offsets count UTF-16 code units.")
record SpanJson(int start, int end, String text) {}
