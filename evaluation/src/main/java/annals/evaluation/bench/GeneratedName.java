package annals.evaluation.bench;

import annals.entity.domain.EntityType;
import java.util.UUID;

/** A made-up person or organisation. */
record GeneratedName(UUID id, EntityType type, String text) {}
