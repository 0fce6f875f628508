package annals.entity.domain.curation;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants an entity to be.
 *
 * @param profile values of the fields
 * @param fields which of them to take
 */
public record EntityDraft(Profile profile, EntityStatus status, boolean locked, Set<Field> fields) {
  /** Keeps its own copy. */
  public EntityDraft {
    fields = Set.copyOf(fields);
  }

  /** The fields that can be edited. */
  public enum Field {
    TYPE,
    NAME,
    NAMES,
    ROLES,
    EXTERNAL_IDS,
    STATUS,
    LOCKED,
    DESCRIPTION,
    COUNTRIES,
    START_DATE,
    END_DATE
  }

  /**
   * The edits that make an entity what the draft wants.
   *
   * @param edits what had been edited before
   * @param unedited what the entity is without these edits
   */
  public Edits over(Edits edits, Profile unedited) {
    boolean names = fields.contains(Field.NAMES);
    boolean roles = fields.contains(Field.ROLES);
    return new Edits(
        fields.contains(Field.NAME) ? profile.name() : edits.name(),
        fields.contains(Field.TYPE) ? profile.type() : edits.type(),
        names ? addedNames(unedited) : edits.names(),
        names ? removedNames(unedited) : edits.removedNames(),
        roles ? addedRoles(unedited) : edits.roles(),
        roles ? removedRoles(unedited) : edits.removedRoles(),
        fields.contains(Field.EXTERNAL_IDS) ? profile.externalIds() : edits.externalIds(),
        fields.contains(Field.STATUS) ? status : edits.status(),
        fields.contains(Field.LOCKED) ? locked : edits.locked(),
        lockedNames(edits, unedited),
        fields.contains(Field.DESCRIPTION) ? profile.description() : edits.description(),
        fields.contains(Field.COUNTRIES) ? profile.countries() : edits.countries(),
        fields.contains(Field.START_DATE) ? profile.startDate() : edits.startDate(),
        fields.contains(Field.END_DATE) ? profile.endDate() : edits.endDate());
  }

  private @Nullable List<String> lockedNames(Edits edits, Profile unedited) {
    if (!fields.contains(Field.LOCKED) || locked == edits.locked()) {
      return edits.lockedNames();
    }
    return locked
        ? Stream.concat(Stream.of(unedited.name()), unedited.names().stream().map(EntityName::text))
            .distinct()
            .toList()
        : null;
  }

  private List<EntityName> addedNames(Profile unedited) {
    Map<String, EntityName> known = new HashMap<>();
    unedited.names().forEach(name -> known.put(name.text(), name));
    List<EntityName> added = new ArrayList<>();
    for (EntityName name : profile.names()) {
      EntityName old = known.get(name.text());
      if (old == null || !sameSaid(old, name)) {
        added.add(name.withCount(0));
      }
    }
    return added;
  }

  private static boolean sameSaid(EntityName a, EntityName b) {
    boolean sameKind = a.kind() == b.kind() || a.kind() == NameKind.CANONICAL;
    return sameKind && a.withCount(0).with(b.kind()).equals(b.withCount(0));
  }

  private Set<String> removedNames(Profile unedited) {
    Set<String> removed = new TreeSet<>();
    unedited.names().forEach(name -> removed.add(name.text()));
    profile.names().forEach(name -> removed.remove(name.text()));
    return removed;
  }

  private List<HeldRole> addedRoles(Profile unedited) {
    Map<Role, HeldRole> known = new HashMap<>();
    unedited.roles().forEach(held -> known.put(held.role(), held));
    return profile.roles().stream()
        .map(held -> new HeldRole(held.role(), 0, held.from(), held.to()))
        .filter(
            held -> {
              HeldRole old = known.get(held.role());
              return old == null || !old.from().equals(held.from()) || !old.to().equals(held.to());
            })
        .toList();
  }

  private Set<Role> removedRoles(Profile unedited) {
    Set<Role> kept =
        profile.roles().stream().map(HeldRole::role).collect(Collectors.toUnmodifiableSet());
    return unedited.roles().stream()
        .map(HeldRole::role)
        .filter(role -> !kept.contains(role))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
