package annals.entity.application;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.Fold;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.ClaimKeys;
import annals.entity.domain.resolution.KnownEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entities in memory; the contract test holds them to what PostgreSQL does. */
public final class InMemoryEntities implements EntityStore {
  private final Map<UUID, RegistryEntry> entries = new TreeMap<>();
  private final Map<UUID, UUID> referents = new TreeMap<>();

  @Override
  public Map<UUID, EntityGroup> groups(Collection<UUID> ids) {
    Map<UUID, EntityGroup> found = new LinkedHashMap<>();
    for (UUID id : ids) {
      RegistryEntry entry = entries.get(referents.getOrDefault(id, id));
      if (entry != null) {
        found.put(id, group(entry));
      }
    }
    return found;
  }

  private EntityGroup group(RegistryEntry entry) {
    List<UUID> own = new ArrayList<>();
    referents.forEach(
        (id, survivor) -> {
          if (survivor.equals(entry.id())) {
            own.add(id);
          }
        });
    List<RegistryEntry> merged =
        own.stream()
            .filter(entries::containsKey)
            .map(entries::get)
            .filter(RegistryEntry::isCurated)
            .toList();
    return new EntityGroup(entry, own, merged);
  }

  @Override
  public Map<UUID, RegistryEntry> entries(Collection<UUID> ids) {
    Map<UUID, RegistryEntry> found = new LinkedHashMap<>();
    for (UUID id : ids) {
      RegistryEntry entry = entries.get(id);
      if (entry != null) {
        found.put(id, entry);
      }
    }
    return found;
  }

  @Override
  public List<KnownEntity> known(Collection<Anchor> anchors, Collection<UUID> ids) {
    return entries.values().stream()
        .filter(entry -> anchors.contains(entry.anchor()) || ids.contains(entry.id()))
        .map(this::known)
        .toList();
  }

  @Override
  public List<KnownEntity> claiming(Collection<String> keys) {
    return entries.values().stream()
        .filter(
            entry ->
                entry.claimedForms().stream()
                    .flatMap(form -> ClaimKeys.of(form).stream())
                    .anyMatch(keys::contains))
        .map(this::known)
        .toList();
  }

  private KnownEntity known(RegistryEntry entry) {
    return new KnownEntity(
        entry.id(),
        entry.anchor(),
        entry.learned().type(),
        entry.isCurated(),
        entry.origin() == EntityOrigin.SPLIT,
        entry.edits().locked(),
        EntityGroup.of(entry).entity().name(),
        entry.claimedForms(),
        referents.get(entry.id()));
  }

  @Override
  public void save(Collection<EntityGroup> groups) {
    groups.forEach(group -> saveEntry(group.survivor()));
  }

  @Override
  public void saveEntry(RegistryEntry entry) {
    entries.put(entry.id(), entry);
  }

  @Override
  public void redirect(Map<UUID, @Nullable UUID> survivors) {
    survivors.forEach(
        (id, survivor) -> {
          if (survivor == null) {
            referents.remove(id);
          } else {
            referents.replaceAll((other, to) -> to.equals(id) ? survivor : to);
            referents.put(id, survivor);
            referents.remove(survivor, survivor);
          }
        });
  }

  @Override
  public Optional<UUID> byExternalId(String scheme, String id) {
    return entries.values().stream()
        .filter(
            entry -> {
              Profile source = entry.source();
              return source != null && id.equals(source.externalIds().get(scheme));
            })
        .map(RegistryEntry::id)
        .findFirst();
  }

  @Override
  public List<EntityGroup> search(Search search, int limit) {
    UUID after = search.afterId();
    return listed()
        .filter(group -> search.type() == null || group.entity().type() == search.type())
        .filter(group -> search.words().stream().allMatch(word -> hasWord(group.entity(), word)))
        .filter(
            group -> {
              long count = group.survivor().mentionCount();
              return after == null
                  || count < search.afterMentions()
                  || (count == search.afterMentions()
                      && group.survivor().id().toString().compareTo(after.toString()) > 0);
            })
        .sorted(
            Comparator.comparingLong((EntityGroup group) -> -group.survivor().mentionCount())
                .thenComparing(group -> group.survivor().id().toString()))
        .limit(limit)
        .toList();
  }

  private Stream<EntityGroup> listed() {
    return entries.values().stream()
        .filter(entry -> !referents.containsKey(entry.id()))
        .map(this::group)
        .filter(group -> group.survivor().isListed() || !group.merged().isEmpty());
  }

  private static boolean hasWord(NamedEntity entity, String start) {
    return entity.names().stream()
        .map(EntityName::text)
        .flatMap(text -> Fold.words(text).stream())
        .anyMatch(word -> Fold.romanised(word).startsWith(start));
  }

  @Override
  public List<EntityGroup> inOrder(@Nullable EntityType type, @Nullable UUID after, int limit) {
    return listed()
        .filter(group -> type == null || group.entity().type() == type)
        .filter(
            group ->
                after == null || group.survivor().id().toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(group -> group.survivor().id().toString()))
        .limit(limit)
        .toList();
  }
}
