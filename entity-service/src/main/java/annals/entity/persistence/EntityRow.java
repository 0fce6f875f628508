package annals.entity.persistence;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NamedEntity;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A row of {@code entity}. */
@Entity
@Table(name = "entity")
class EntityRow {
  private static final TypeReference<List<EntityName>> NAMES = new TypeReference<>() {};
  private static final TypeReference<List<HeldRole>> ROLES = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};

  @Id @Column UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  EntityType type;

  @Column String name;

  @Column String names;

  @Column String roles;

  @Column(name = "external_ids")
  String externalIds;

  @Column
  @Enumerated(EnumType.STRING)
  EntityStatus status;

  @Column(name = "mention_count")
  long mentionCount;

  @Column(name = "article_count")
  long articleCount;

  @Version @Column long version;

  /** Takes over all but id, referents and version, which the store keeps. */
  void takeOver(NamedEntity entity) {
    type = entity.type();
    name = entity.name();
    names = Json.write(entity.names());
    roles = Json.write(entity.roles());
    externalIds = Json.write(new TreeMap<>(entity.externalIds()));
    status = entity.status();
    mentionCount = entity.mentionCount();
    articleCount = entity.articleCount();
  }

  NamedEntity entity(List<UUID> referents) {
    return new NamedEntity(
        id,
        type,
        name,
        Json.read(names, NAMES),
        Json.read(roles, ROLES),
        Json.read(externalIds, IDS),
        status,
        referents,
        mentionCount,
        articleCount,
        version);
  }
}
