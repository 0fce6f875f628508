package annals.entity.persistence;

import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.KnownEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code entity}: type, name and status as people see them, for the search. */
@Entity
@Table(name = "entity")
class EntityRow {
  @Id @Column UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  EntityType type;

  @Column String name;

  @Column
  @Enumerated(EnumType.STRING)
  EntityStatus status;

  @Column String anchor;

  @Column
  @Enumerated(EnumType.STRING)
  EntityOrigin origin;

  @Column String learned;

  @Column @Nullable String source;

  @Column @Nullable String edits;

  @Column long edition;

  @Column boolean listed;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "mention_count")
  long mentionCount;

  @Column(name = "article_count")
  long articleCount;

  @Version @Column long version;

  /** Takes over what the registry keeps; the id stays. */
  void takeOver(RegistryEntry entry) {
    anchor = entry.anchor().key();
    origin = entry.origin();
    learned = Json.write(entry.learned());
    Profile said = entry.source();
    source = said == null ? null : Json.write(said);
    edits = entry.edits().isEmpty() ? null : Json.write(entry.edits());
    edition = entry.edition();
    createdAt = entry.createdAt();
    mentionCount = entry.mentionCount();
    articleCount = entry.articleCount();
  }

  /** Takes over what people see. */
  void takeOver(NamedEntity entity) {
    type = entity.type();
    name = entity.name();
    status = entity.status();
  }

  RegistryEntry entry() {
    String said = source;
    String edited = edits;
    return new RegistryEntry(
        id,
        Anchor.parse(anchor),
        origin,
        Json.read(learned, Profile.class),
        mentionCount,
        articleCount,
        said == null ? null : Json.read(said, Profile.class),
        edited == null ? Edits.NONE : Json.read(edited, Edits.class),
        edition,
        createdAt);
  }

  KnownEntity known(@Nullable UUID survivor) {
    RegistryEntry entry = entry();
    return new KnownEntity(
        id,
        entry.anchor(),
        entry.learned().type(),
        entry.isCurated(),
        origin == EntityOrigin.SPLIT,
        entry.edits().locked(),
        name,
        entry.claimedForms(),
        survivor);
  }
}
