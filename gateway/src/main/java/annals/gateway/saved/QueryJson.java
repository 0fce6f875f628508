package annals.gateway.saved;

import annals.gateway.entity.EntityReferenceJson;
import annals.gateway.timeline.EntityMode;
import annals.gateway.timeline.Granularity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a saved timeline is about. */
@Schema(
    name = "TimelineQuery",
    description = "What a saved timeline is about, in the words of GET /v1/timeline.")
record QueryJson(
    List<EntityReferenceJson> entities,
    @Nullable EntityMode mode,
    @Nullable String q,
    List<String> sources,
    @Nullable String from,
    @Nullable String to,
    @Schema(description = "0: as many as by default.") int limit,
    double minImportance,
    @Nullable Granularity granularity,
    @Schema(description = "0: as many as by default.") int sentences,
    boolean inferred) {}
