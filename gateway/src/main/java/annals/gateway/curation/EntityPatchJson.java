package annals.gateway.curation;

import annals.entity.v1.EntityDraft;
import annals.gateway.entity.EntityJson;
import annals.gateway.entity.EntityType;
import annals.gateway.http.BodyValues;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of an entity: what is left out stays, null clears, lists are replaced. */
@Schema(
    name = "EntityPatch",
    description =
        "JSON merge patch: what is left out stays, null clears, lists are replaced as a whole.")
final class EntityPatchJson {
  @Schema(hidden = true)
  private final EntityDraft.Builder draft = EntityDraft.newBuilder();

  @Schema(hidden = true)
  private final Set<String> fields = new LinkedHashSet<>();

  private @Nullable Map<String, @Nullable String> externalIds;

  private String reason = "";

  @JsonCreator
  EntityPatchJson() {}

  @JsonSetter
  void setType(@Nullable EntityType type) {
    fields.add("type");
    draft.setType(DraftValues.type(BodyValues.present("/type", type)));
  }

  @JsonSetter
  @Schema(description = "The canonical name.")
  void setName(@Nullable String name) {
    take("name", BodyValues.present("/name", name), draft::setName);
  }

  @JsonSetter
  void setNames(@Nullable List<@Nullable NameDraftJson> names) {
    fields.add("names");
    draft.clearNames().addAllNames(DraftValues.names(names));
  }

  @JsonSetter
  void setRoles(@Nullable List<@Nullable RoleDraftJson> roles) {
    fields.add("roles");
    draft.clearRoles().addAllRoles(DraftValues.roles(roles));
  }

  @JsonSetter
  @Schema(description = "Merged with what is there: an id of null is taken away.")
  void setExternalIds(@Nullable Map<String, @Nullable String> externalIds) {
    fields.add("external_ids");
    this.externalIds = externalIds;
  }

  @JsonSetter
  void setStatus(EntityJson.@Nullable Status status) {
    fields.add("status");
    draft.setStatus(DraftValues.status(BodyValues.present("/status", status)));
  }

  @JsonSetter
  void setLocked(@Nullable Boolean locked) {
    fields.add("locked");
    draft.setLocked(BodyValues.present("/locked", locked));
  }

  @JsonSetter
  void setDescription(@Nullable String description) {
    take("description", description, draft::setDescription);
  }

  @JsonSetter
  @Schema(description = "ISO 3166-1 alpha-2.")
  void setCountries(@Nullable List<@Nullable String> countries) {
    fields.add("countries");
    draft.clearCountries().addAllCountries(DraftValues.texts("/countries", countries));
  }

  @JsonSetter
  @Schema(description = "EDTF: birth or foundation.")
  void setStartDate(@Nullable String startDate) {
    take("start_date", startDate, draft::setStartDate);
  }

  @JsonSetter
  @Schema(description = "EDTF: death or dissolution.")
  void setEndDate(@Nullable String endDate) {
    take("end_date", endDate, draft::setEndDate);
  }

  @JsonSetter
  @Schema(description = "Kept in the history.")
  void setReason(@Nullable String reason) {
    this.reason = BodyValues.orEmpty(reason);
  }

  /**
   * The values to take over.
   *
   * @param current the external ids as they are, which those of the patch are merged with
   */
  @JsonIgnore
  EntityDraft draft(Map<String, String> current) {
    if (externalIds == null) {
      return draft.build();
    }
    Map<String, String> merged = new TreeMap<>(current);
    externalIds.forEach(
        (scheme, id) -> {
          DraftValues.checkScheme(scheme);
          if (id == null) {
            merged.remove(scheme);
          } else {
            merged.put(scheme, id);
          }
        });
    return draft.putAllExternalIds(merged).build();
  }

  /** Whether external ids are to be merged with those that are there. */
  @JsonIgnore
  boolean mergesIds() {
    return externalIds != null;
  }

  /** The fields of the draft to take over, in proto names. */
  @JsonIgnore
  Set<String> fields() {
    return fields;
  }

  /** Why; empty when not given. */
  @JsonIgnore
  String reason() {
    return reason;
  }

  private void take(String field, @Nullable String value, Consumer<String> setter) {
    fields.add(field);
    setter.accept(BodyValues.orEmpty(value));
  }
}
