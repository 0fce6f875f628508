package annals.entity.domain.curation;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What editors changed about an entity, kept apart from what it was made of, so that taking it back
 * leaves no trace. Null and empty: not changed.
 *
 * @param names added, or in place of names with the same text
 * @param removedNames texts of names that are not to be shown
 * @param lockedNames what a locked entity was called when it was locked, its own name first
 * @param roles added, or in place of the same roles
 */
public record Edits(
    @Nullable String name,
    @Nullable EntityType type,
    List<EntityName> names,
    Set<String> removedNames,
    List<HeldRole> roles,
    Set<Role> removedRoles,
    @Nullable Map<String, String> externalIds,
    @Nullable EntityStatus status,
    boolean locked,
    @Nullable List<String> lockedNames,
    @Nullable String description,
    @Nullable Set<String> countries,
    @Nullable String startDate,
    @Nullable String endDate) {
  /** Nothing was changed. */
  public static final Edits NONE =
      new Edits(
          null, null, List.of(), Set.of(), List.of(), Set.of(), null, null, false, null, null, null,
          null, null);

  /** Keeps its own copies. */
  public Edits {
    names = List.copyOf(names);
    removedNames = new TreeSet<>(removedNames);
    roles = List.copyOf(roles);
    removedRoles = new TreeSet<>(removedRoles);
    externalIds = externalIds == null ? null : Map.copyOf(externalIds);
    lockedNames = lockedNames == null ? null : List.copyOf(lockedNames);
    countries = countries == null ? null : new TreeSet<>(countries);
  }

  /** Whether anything was changed. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
