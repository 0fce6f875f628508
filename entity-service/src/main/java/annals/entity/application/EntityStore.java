package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.KnownEntity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the people and organisations. */
public interface EntityStore {
  /**
   * The entities by requested id; an id that was merged finds the survivor's group, an unknown one
   * nothing.
   */
  Map<UUID, EntityGroup> groups(Collection<UUID> ids);

  /** The entities by requested id, as everybody sees them; unknown ids are left out. */
  default Map<UUID, NamedEntity> find(Collection<UUID> ids) {
    Map<UUID, NamedEntity> found = new HashMap<>();
    groups(ids).forEach((id, group) -> found.put(id, group.entity()));
    return found;
  }

  /** What stands under these very ids, merged or not. */
  Map<UUID, RegistryEntry> entries(Collection<UUID> ids);

  /** The ids that hold on to one of {@code anchors}, and those with one of {@code ids}. */
  List<KnownEntity> known(Collection<Anchor> anchors, Collection<UUID> ids);

  /** The ids to which a source or an editor gives a name with one of these claim keys. */
  List<KnownEntity> claiming(Collection<String> keys);

  /** Stores the survivors of groups, new or known, and what the search needs of the groups. */
  void save(Collection<EntityGroup> groups);

  /** Stores an entry alone, new or known, as one that was merged. */
  void saveEntry(RegistryEntry entry);

  /** Lets ids be answered for by others; null: by themselves again. */
  void redirect(Map<UUID, @Nullable UUID> survivors);

  /** The entity that a source knows under this id. */
  Optional<UUID> byExternalId(String scheme, String id);

  /** Up to {@code limit} entities that fit, the most mentioned first. */
  List<EntityGroup> search(Search search, int limit);

  /** Up to {@code limit} entities by id; null type: any; null {@code after}: from the start. */
  List<EntityGroup> inOrder(@Nullable EntityType type, @Nullable UUID after, int limit);

  /**
   * What to list.
   *
   * @param words every one starts a word of a name, in one romanisation; empty: all
   * @param type null: any
   * @param afterMentions mention count of the last entity seen
   * @param afterId id of the last entity seen, null: from the start
   */
  record Search(
      List<String> words, @Nullable EntityType type, long afterMentions, @Nullable UUID afterId) {
    /** Keeps its own copy. */
    public Search {
      words = List.copyOf(words);
    }
  }
}
