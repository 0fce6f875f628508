package annals.gateway.curation;

import annals.entity.v1.EntityName;
import annals.entity.v1.NameKind;
import annals.gateway.entity.EntityJson;
import annals.gateway.http.BodyValues;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name as an editor gives it. */
@Schema(name = "EntityNameDraft", description = "A name and when it was valid.")
record NameDraftJson(
    @Schema(description = "Required.") @Nullable String text,
    @Schema(description = "By default ALIAS.") EntityJson.@Nullable NameKind kind,
    @Schema(description = "ISO 15924; recognised when left out.") @Nullable String script,
    @Schema(description = "BCP 47.") @Nullable String language,
    @Schema(description = "EDTF.") @Nullable String validFrom,
    @Schema(description = "EDTF.") @Nullable String validTo,
    @Schema(description = "Not taken: what was read may be sent back.")
        @Nullable Long mentionCount) {

  EntityName name() {
    return EntityName.newBuilder()
        .setText(BodyValues.orEmpty(text))
        .setKind(kind(kind))
        .setScript(BodyValues.orEmpty(script))
        .setLanguage(BodyValues.orEmpty(language))
        .setValidFrom(BodyValues.orEmpty(validFrom))
        .setValidTo(BodyValues.orEmpty(validTo))
        .build();
  }

  private static NameKind kind(EntityJson.@Nullable NameKind kind) {
    return switch (kind) {
      case CANONICAL -> NameKind.NAME_KIND_CANONICAL;
      case null -> NameKind.NAME_KIND_ALIAS;
      case ALIAS -> NameKind.NAME_KIND_ALIAS;
      case ACRONYM -> NameKind.NAME_KIND_ACRONYM;
      case FORMER -> NameKind.NAME_KIND_FORMER;
    };
  }
}
