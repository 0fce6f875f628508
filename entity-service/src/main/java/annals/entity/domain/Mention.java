package annals.entity.domain;

import java.util.UUID;

/** A stretch of an article that names somebody, with who it is as far as we know. */
public record Mention(
    UUID id,
    UUID articleId,
    long revision,
    Span span,
    String text,
    EntityType type,
    MentionKind kind,
    Outcome outcome) {}
