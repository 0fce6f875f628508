package annals.entity.wire;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityOrigin;
import annals.entity.v1.EntityStatus;
import annals.entity.v1.EntityType;
import annals.entity.v1.NameKind;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import annals.platform.error.AnnalsException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entities as messages, and types back. */
public final class EntityMapper {
  private EntityMapper() {}

  /** The entity as a message. */
  public static NamedEntity toProto(annals.entity.domain.NamedEntity entity) {
    return NamedEntity.newBuilder()
        .setId(entity.id().toString())
        .setType(toProto(entity.type()))
        .setName(entity.name())
        .addAllNames(entity.names().stream().map(EntityMapper::name).toList())
        .addAllRoles(entity.roles().stream().map(EntityMapper::role).toList())
        .putAllExternalIds(entity.externalIds())
        .setStatus(status(entity.status()))
        .addAllReferents(entity.referents().stream().map(UUID::toString).toList())
        .setMentionCount(entity.mentionCount())
        .setArticleCount(entity.articleCount())
        .setEtag(Long.toString(entity.version()))
        .setOrigin(origin(entity.origin()))
        .setLocked(entity.locked())
        .setDescription(entity.profile().description())
        .addAllCountries(entity.profile().countries())
        .setStartDate(entity.profile().startDate())
        .setEndDate(entity.profile().endDate())
        .build();
  }

  /** The type as a message. */
  public static EntityType toProto(annals.entity.domain.EntityType type) {
    return switch (type) {
      case PERSON -> EntityType.ENTITY_TYPE_PERSON;
      case ORGANIZATION -> EntityType.ENTITY_TYPE_ORGANIZATION;
      case PLACE -> EntityType.ENTITY_TYPE_PLACE;
    };
  }

  /** The type asked for, or null for any. */
  public static annals.entity.domain.@Nullable EntityType type(EntityType type) {
    return switch (type) {
      case ENTITY_TYPE_UNSPECIFIED -> null;
      case ENTITY_TYPE_PERSON -> annals.entity.domain.EntityType.PERSON;
      case ENTITY_TYPE_ORGANIZATION -> annals.entity.domain.EntityType.ORGANIZATION;
      case ENTITY_TYPE_PLACE -> annals.entity.domain.EntityType.PLACE;
      case UNRECOGNIZED -> throw AnnalsException.invalid("type", "There is no such type.");
    };
  }

  private static EntityName name(annals.entity.domain.EntityName name) {
    return EntityName.newBuilder()
        .setText(name.text())
        .setKind(kind(name.kind()))
        .setScript(name.script())
        .setLanguage(name.language())
        .setValidFrom(name.validFrom())
        .setValidTo(name.validTo())
        .setMentionCount(name.mentionCount())
        .build();
  }

  private static Role role(annals.entity.domain.HeldRole held) {
    return Role.newBuilder()
        .setTitle(held.role().title())
        .setOrganization(held.role().organization())
        .setFrom(held.from())
        .setTo(held.to())
        .setMentionCount(held.mentionCount())
        .build();
  }

  private static EntityOrigin origin(annals.entity.domain.EntityOrigin origin) {
    return switch (origin) {
      case ARTICLES -> EntityOrigin.ENTITY_ORIGIN_ARTICLES;
      case IMPORT -> EntityOrigin.ENTITY_ORIGIN_IMPORT;
      case EDITOR, SPLIT -> EntityOrigin.ENTITY_ORIGIN_EDITOR;
    };
  }

  private static NameKind kind(annals.entity.domain.NameKind kind) {
    return switch (kind) {
      case CANONICAL -> NameKind.NAME_KIND_CANONICAL;
      case ALIAS -> NameKind.NAME_KIND_ALIAS;
      case ACRONYM -> NameKind.NAME_KIND_ACRONYM;
      case FORMER -> NameKind.NAME_KIND_FORMER;
    };
  }

  private static EntityStatus status(annals.entity.domain.EntityStatus status) {
    return switch (status) {
      case PROPOSED -> EntityStatus.ENTITY_STATUS_PROPOSED;
      case CONFIRMED -> EntityStatus.ENTITY_STATUS_CONFIRMED;
    };
  }
}
