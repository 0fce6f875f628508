package annals.gateway.curation;

import annals.entity.v1.Role;
import annals.gateway.http.BodyValues;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role as an editor gives it. */
@Schema(name = "RoleDraft", description = "An office and when it was held.")
record RoleDraftJson(
    @Schema(description = "Required.") @Nullable String title,
    @Nullable String organization,
    @Schema(description = "EDTF.") @Nullable String from,
    @Schema(description = "EDTF.") @Nullable String to,
    @Schema(description = "Not taken: what was read may be sent back.")
        @Nullable Long mentionCount) {

  Role role() {
    return Role.newBuilder()
        .setTitle(BodyValues.orEmpty(title))
        .setOrganization(BodyValues.orEmpty(organization))
        .setFrom(BodyValues.orEmpty(from))
        .setTo(BodyValues.orEmpty(to))
        .build();
  }
}
