package annals.gateway.curation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to an entity. */
@Schema(name = "HistoryEntry", description = "Something that happened to an entity.")
record HistoryJson(
    String id,
    @Nullable String entity,
    @Nullable Instant at,
    @Schema(description = "User name; machine for what the resolver did.") @Nullable String actor,
    @Nullable Kind kind,
    @Schema(
            description = "Name, type, names, roles, status... before.",
            implementation = Object.class,
            type = SchemaType.OBJECT)
        @Nullable JsonNode before,
    @Schema(
            description = "The same after.",
            implementation = Object.class,
            type = SchemaType.OBJECT)
        @Nullable JsonNode after,
    @Nullable String reason,
    @Schema(description = "The other entity of a merge or a separation.")
        @Nullable String otherEntity,
    @Schema(description = "The judgement behind it.") @Nullable String judgement,
    @Schema(description = "The act behind it; what :undo takes.") @Nullable String act) {

  /** What happened. */
  @Schema(name = "HistoryKind")
  enum Kind {
    CREATED,
    LEARNED,
    MERGED,
    SEPARATED,
    EDITED,
    IMPORTED,
    JUDGED,
    WITHDRAWN
  }

  /** A page of entries. */
  @Schema(name = "HistoryList", description = "A page of entries, the newest first.")
  record Page(List<HistoryJson> entries, @Nullable String nextPageToken) {}
}
