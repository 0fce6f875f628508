package annals.entity.domain.registry;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.curation.Edits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what people see of an entity: what articles say, over it what sources say, over
 * both the edits; what stands under the surviving id comes last and wins.
 */
public final class Composition {
  /** Articles after which a proposed entity counts as well supported. */
  private static final int WELL_SUPPORTED = 3;

  private final RegistryEntry survivor;
  private final List<RegistryEntry> layers;

  private Composition(EntityGroup group, boolean edited) {
    survivor = edited ? group.survivor() : group.survivor().edited(Edits.NONE);
    layers = new ArrayList<>(group.merged());
    layers.sort(Comparator.comparing(RegistryEntry::id));
    layers.add(survivor);
  }

  /** The entity of {@code group}. */
  public static NamedEntity of(EntityGroup group) {
    return new Composition(group, true).entity(group);
  }

  /** What the entity would be without the edits of its surviving id. */
  public static Profile unedited(EntityGroup group) {
    return new Composition(group, false).profile();
  }

  private NamedEntity entity(EntityGroup group) {
    boolean supported = survivor.articleCount() >= WELL_SUPPORTED || survivor.source() != null;
    EntityStatus learned = supported ? EntityStatus.CONFIRMED : EntityStatus.PROPOSED;
    return new NamedEntity(
        survivor.id(),
        profile(),
        edited(Edits::status, learned),
        survivor.origin(),
        layers.stream().anyMatch(entry -> entry.edits().locked()),
        group.referents(),
        survivor.mentionCount(),
        survivor.articleCount(),
        layers.stream().mapToLong(RegistryEntry::edition).sum());
  }

  private Profile profile() {
    Profile learned = survivor.learned();
    EntityType type = edited(Edits::type, sourced(Profile::type, learned.type()));
    String name = edited(Edits::name, sourced(Profile::name, learnedName()));
    Map<String, String> ids = new TreeMap<>();
    TreeSet<String> countries = new TreeSet<>();
    for (RegistryEntry entry : layers) {
      Profile source = entry.source();
      if (source != null) {
        ids.putAll(source.externalIds());
        countries.addAll(source.countries());
      }
    }
    return new Profile(
        type,
        name,
        names(name),
        roles(),
        edited(Edits::externalIds, ids),
        edited(Edits::description, sourced(Profile::description, "")),
        edited(Edits::countries, countries),
        edited(Edits::startDate, sourced(Profile::startDate, "")),
        edited(Edits::endDate, sourced(Profile::endDate, "")));
  }

  /** What articles call it; a locked entity keeps to what they called it when it was locked. */
  private String learnedName() {
    String name = survivor.learned().name();
    List<String> locked = survivor.edits().lockedNames();
    return locked == null || locked.contains(name) ? name : locked.getFirst();
  }

  private List<EntityName> names(String canonical) {
    Map<String, EntityName> names = new LinkedHashMap<>();
    List<String> locked = survivor.edits().lockedNames();
    survivor.learned().names().stream()
        .filter(name -> locked == null || locked.contains(name.text()))
        .forEach(name -> names.put(name.text(), asAlias(name)));
    for (RegistryEntry entry : layers) {
      Profile source = entry.source();
      if (source != null) {
        put(
            names,
            new EntityName(
                source.name(), NameKind.ALIAS, Scripts.of(source.name()), "", "", "", 0));
        source.names().forEach(name -> put(names, name));
      }
    }
    for (RegistryEntry entry : layers) {
      entry.edits().removedNames().forEach(names::remove);
      entry.edits().names().forEach(name -> put(names, name));
    }
    EntityName first = names.remove(canonical);
    if (first == null) {
      first = new EntityName(canonical, NameKind.CANONICAL, Scripts.of(canonical), "", "", "", 0);
    }
    List<EntityName> all = new ArrayList<>(List.of(first.with(NameKind.CANONICAL)));
    names.values().stream()
        .sorted(
            Comparator.comparing(EntityName::kind)
                .thenComparing(Comparator.comparingLong(EntityName::mentionCount).reversed())
                .thenComparing(EntityName::text))
        .forEach(all::add);
    return all;
  }

  private static EntityName asAlias(EntityName name) {
    return name.kind() == NameKind.CANONICAL ? name.with(NameKind.ALIAS) : name;
  }

  /** Puts a name over what was known of it: its count stays, its dates too unless it has some. */
  private static void put(Map<String, EntityName> names, EntityName name) {
    EntityName known = names.get(name.text());
    if (known == null) {
      names.put(name.text(), asAlias(name));
      return;
    }
    boolean dated = !name.validFrom().isEmpty() || !name.validTo().isEmpty();
    names.put(
        name.text(),
        new EntityName(
            name.text(),
            asAlias(name).kind(),
            name.script(),
            name.language().isEmpty() ? known.language() : name.language(),
            dated ? name.validFrom() : known.validFrom(),
            dated ? name.validTo() : known.validTo(),
            known.mentionCount()));
  }

  private List<HeldRole> roles() {
    Map<Role, HeldRole> roles = new LinkedHashMap<>();
    survivor.learned().roles().forEach(held -> roles.put(held.role(), held));
    for (RegistryEntry entry : layers) {
      Profile source = entry.source();
      if (source != null) {
        source.roles().forEach(held -> put(roles, held));
      }
    }
    for (RegistryEntry entry : layers) {
      entry.edits().removedRoles().forEach(roles::remove);
      entry.edits().roles().forEach(held -> put(roles, held));
    }
    return roles.values().stream()
        .sorted(
            Comparator.comparingLong(HeldRole::mentionCount)
                .reversed()
                .thenComparing(HeldRole::role))
        .toList();
  }

  private static void put(Map<Role, HeldRole> roles, HeldRole held) {
    HeldRole known = roles.get(held.role());
    long count = known == null ? 0 : known.mentionCount();
    roles.put(held.role(), new HeldRole(held.role(), count, held.from(), held.to()));
  }

  private <T> T edited(Function<Edits, @Nullable T> field, T otherwise) {
    return layers.reversed().stream()
        .map(entry -> field.apply(entry.edits()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }

  private <T> T sourced(Function<Profile, T> field, T otherwise) {
    for (RegistryEntry entry : layers.reversed()) {
      Profile source = entry.source();
      if (source != null && !"".equals(field.apply(source))) {
        return field.apply(source);
      }
    }
    return otherwise;
  }
}
