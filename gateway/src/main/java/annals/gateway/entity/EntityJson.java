package annals.gateway.entity;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person or organisation. */
@Schema(name = "Entity", description = "A person or organisation that articles name.")
public record EntityJson(
    String id,
    @Nullable EntityType type,
    @Schema(description = "The canonical name.") @Nullable String name,
    List<Name> names,
    List<Role> roles,
    @Schema(description = "Scheme to id, as wikidata to Q3874799.") Map<String, String> externalIds,
    @Nullable Status status,
    @Nullable Origin origin,
    @Schema(description = "The machine adds nothing to it and joins nothing to it.") boolean locked,
    @Nullable String description,
    @Schema(description = "ISO 3166-1 alpha-2, lower case.") List<String> countries,
    @Schema(description = "EDTF: birth or foundation.") @Nullable String startDate,
    @Schema(description = "EDTF: death or dissolution.") @Nullable String endDate,
    @Schema(description = "Ids merged into this one; they redirect here.") List<String> referents,
    long mentionCount,
    long articleCount) {

  /** Whether a person or organisation is well supported. */
  @Schema(name = "EntityStatus")
  public enum Status {
    PROPOSED,
    CONFIRMED
  }

  /** Where a person or organisation comes from. */
  @Schema(name = "EntityOrigin")
  public enum Origin {
    ARTICLES,
    IMPORT,
    EDITOR
  }

  /** How a name relates to its bearer. */
  @Schema(name = "NameKind")
  public enum NameKind {
    CANONICAL,
    ALIAS,
    ACRONYM,
    FORMER
  }

  /** A name and when it was valid. */
  @Schema(name = "EntityName", description = "A name and when it was valid.")
  public record Name(
      String text,
      @Nullable NameKind kind,
      @Schema(description = "ISO 15924, as Latn.") @Nullable String script,
      @Schema(description = "BCP 47.") @Nullable String language,
      @Schema(description = "EDTF.") @Nullable String validFrom,
      @Schema(description = "EDTF.") @Nullable String validTo,
      long mentionCount) {}

  /** An office and when it was held. */
  @Schema(name = "Role", description = "An office and when it was held.")
  public record Role(
      String title,
      @Nullable String organization,
      @Schema(description = "EDTF.") @Nullable String from,
      @Schema(description = "EDTF.") @Nullable String to,
      long mentionCount) {}

  /** A page of entities. */
  @Schema(name = "EntityList", description = "A page of people and organisations.")
  record Page(List<EntityJson> entities, @Nullable String nextPageToken) {}
}
