package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;

/** A stretch of text and what it seems to name. */
public record TaggedName(Span span, EntityType type) {}
