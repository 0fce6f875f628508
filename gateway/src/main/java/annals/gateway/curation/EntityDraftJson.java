package annals.gateway.curation;

import annals.entity.v1.EntityDraft;
import annals.gateway.entity.EntityJson;
import annals.gateway.entity.EntityType;
import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an editor sends to make an entity. */
@Schema(name = "EntityDraft", description = "What makes an entity: a type, a name, and more.")
record EntityDraftJson(
    @Schema(description = "PERSON or ORGANIZATION. Required.") @Nullable EntityType type,
    @Schema(description = "The canonical name. Required.") @Nullable String name,
    @Nullable List<@Nullable NameDraftJson> names,
    @Nullable List<@Nullable RoleDraftJson> roles,
    @Schema(description = "Scheme to id, as wikidata to Q3874799.")
        @Nullable Map<String, @Nullable String> externalIds,
    @Schema(description = "By default CONFIRMED.") EntityJson.@Nullable Status status,
    @Nullable Boolean locked,
    @Nullable String description,
    @Schema(description = "ISO 3166-1 alpha-2.") @Nullable List<@Nullable String> countries,
    @Schema(description = "EDTF: birth or foundation.") @Nullable String startDate,
    @Schema(description = "EDTF: death or dissolution.") @Nullable String endDate,
    @Schema(description = "Kept in the history.") @Nullable String reason) {

  EntityDraft draft() {
    if (type == null) {
      throw ProblemException.invalidField("/type", "Give PERSON or ORGANIZATION.");
    }
    if (name == null || name.isBlank()) {
      throw ProblemException.invalidField("/name", "Give a name.");
    }
    return EntityDraft.newBuilder()
        .setType(DraftValues.type(type))
        .setName(name)
        .addAllNames(DraftValues.names(names))
        .addAllRoles(DraftValues.roles(roles))
        .putAllExternalIds(DraftValues.externalIds(externalIds))
        .setStatus(DraftValues.status(status == null ? EntityJson.Status.CONFIRMED : status))
        .setLocked(Boolean.TRUE.equals(locked))
        .setDescription(BodyValues.orEmpty(description))
        .addAllCountries(DraftValues.texts("/countries", countries))
        .setStartDate(BodyValues.orEmpty(startDate))
        .setEndDate(BodyValues.orEmpty(endDate))
        .build();
  }
}
