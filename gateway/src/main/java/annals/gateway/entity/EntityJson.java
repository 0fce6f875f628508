package annals.gateway.entity;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person or organisation. */
@Schema(name = "Entity", description = "A person or organisation that articles name.")
record EntityJson(
    String id,
    @Nullable EntityType type,
    @Schema(description = "The canonical name.") @Nullable String name,
    List<Name> names,
    List<Role> roles,
    @Schema(description = "Scheme to id, as wikidata to Q3874799.") Map<String, String> externalIds,
    @Nullable Status status,
    @Schema(description = "Ids merged into this one; they redirect here.") List<String> referents,
    long mentionCount,
    long articleCount) {

  /** Whether a person or organisation is well supported. */
  @Schema(name = "EntityStatus")
  enum Status {
    PROPOSED,
    CONFIRMED
  }

  /** How a name relates to its bearer. */
  @Schema(name = "NameKind")
  enum NameKind {
    CANONICAL,
    ALIAS,
    ACRONYM,
    FORMER
  }

  /** A name and when it was valid. */
  @Schema(name = "EntityName", description = "A name and when it was valid.")
  record Name(
      String text,
      @Nullable NameKind kind,
      @Schema(description = "ISO 15924, as Latn.") @Nullable String script,
      @Schema(description = "BCP 47.") @Nullable String language,
      @Schema(description = "EDTF.") @Nullable String validFrom,
      @Schema(description = "EDTF.") @Nullable String validTo,
      long mentionCount) {}

  /** An office and when it was held. */
  @Schema(name = "Role", description = "An office and when it was held.")
  record Role(
      String title,
      @Nullable String organization,
      @Schema(description = "EDTF.") @Nullable String from,
      @Schema(description = "EDTF.") @Nullable String to) {}

  /** A page of entities. */
  @Schema(name = "EntityList", description = "A page of people and organisations.")
  record Page(List<EntityJson> entities, @Nullable String nextPageToken) {}
}
