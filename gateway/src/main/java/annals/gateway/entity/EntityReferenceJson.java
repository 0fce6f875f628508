package annals.gateway.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entity by its id and present name. */
@Schema(name = "EntityReference", description = "A person or organisation by id and present name.")
public record EntityReferenceJson(String id, @Nullable String name) {}
