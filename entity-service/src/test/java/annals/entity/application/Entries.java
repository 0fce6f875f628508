package annals.entity.application;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityType;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Entities for tests. */
public final class Entries {
  private Entries() {}

  /** A person with one name and so many mentions, in one article. */
  public static EntityGroup person(UUID id, String name, int mentions) {
    EntityName canonical = new EntityName(name, NameKind.CANONICAL, "Latn", "", "", "", mentions);
    Profile learned = Profile.of(EntityType.PERSON, name, List.of(canonical), List.of());
    Anchor anchor = new Anchor.Name(NameForm.of(EntityType.PERSON, name));
    return EntityGroup.of(
        RegistryEntry.proposed(id, anchor, EntityType.PERSON, name, Instant.EPOCH)
            .learning(learned, mentions, Math.min(1, mentions)));
  }
}
