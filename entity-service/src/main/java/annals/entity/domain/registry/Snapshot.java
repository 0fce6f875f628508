package annals.entity.domain.registry;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An entity as it was at some time, without its counts. */
public record Snapshot(Profile profile, EntityStatus status, boolean locked, List<UUID> referents) {
  /** Keeps its own copy. */
  public Snapshot {
    referents = List.copyOf(referents);
  }

  /** The entity as it is. */
  public static Snapshot of(NamedEntity entity) {
    Profile profile = entity.profile();
    List<EntityName> names =
        profile.names().stream()
            .map(name -> name.withCount(0))
            .sorted(Comparator.comparing(EntityName::kind).thenComparing(EntityName::text))
            .toList();
    List<HeldRole> roles =
        profile.roles().stream()
            .map(held -> new HeldRole(held.role(), 0, held.from(), held.to()))
            .sorted(Comparator.comparing(HeldRole::role))
            .toList();
    Profile uncounted =
        new Profile(
            profile.type(),
            profile.name(),
            names,
            roles,
            profile.externalIds(),
            profile.description(),
            profile.countries(),
            profile.startDate(),
            profile.endDate());
    return new Snapshot(uncounted, entity.status(), entity.locked(), entity.referents());
  }

  /** What it was, its names and roles with the counts that they have in {@code today}. */
  public Profile counted(Profile today) {
    Map<String, Long> names = new HashMap<>();
    today.names().forEach(name -> names.put(name.text(), name.mentionCount()));
    Map<Role, Long> roles = new HashMap<>();
    today.roles().forEach(held -> roles.put(held.role(), held.mentionCount()));
    return new Profile(
        profile.type(),
        profile.name(),
        profile.names().stream()
            .map(name -> name.withCount(names.getOrDefault(name.text(), 0L)))
            .toList(),
        profile.roles().stream()
            .map(
                held ->
                    new HeldRole(
                        held.role(), roles.getOrDefault(held.role(), 0L), held.from(), held.to()))
            .toList(),
        profile.externalIds(),
        profile.description(),
        profile.countries(),
        profile.startDate(),
        profile.endDate());
  }

  /** Whether both say the same but for the days on which names and roles were seen. */
  public boolean saysTheSameAs(Snapshot other) {
    return undated().equals(other.undated());
  }

  private Snapshot undated() {
    List<EntityName> names =
        profile.names().stream()
            .map(n -> new EntityName(n.text(), n.kind(), n.script(), n.language(), "", "", 0))
            .toList();
    List<HeldRole> roles =
        profile.roles().stream().map(held -> new HeldRole(held.role(), 0, "", "")).toList();
    Profile bare =
        new Profile(
            profile.type(),
            profile.name(),
            names,
            roles,
            profile.externalIds(),
            profile.description(),
            profile.countries(),
            profile.startDate(),
            profile.endDate());
    return new Snapshot(bare, status, locked, referents);
  }
}
