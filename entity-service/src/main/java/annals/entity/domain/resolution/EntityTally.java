package annals.entity.domain.resolution;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationName;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.registry.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What chains add to an entity and take from it: names, roles, their dates and counts. What comes
 * out depends on what the entity has now, not on the order in which it came.
 */
public final class EntityTally {
  private final Map<String, Usage> names = new TreeMap<>();
  private final Map<Role, Usage> roles = new TreeMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private long articles;

  private record Loss(Chain chain, String published) {}

  /** Adds a chain of an article of this date. */
  public void add(Chain chain, String published) {
    if (chain.form().isRole()) {
      return;
    }
    chain
        .names()
        .forEach(
            (text, count) -> names.merge(text, Usage.NONE.plus(count, published), Usage::plus));
    chain.roles().forEach(role -> roles.merge(role, Usage.NONE.plus(1, published), Usage::plus));
  }

  /** Takes away a chain of an article of this date. */
  public void remove(Chain chain, String published) {
    if (!chain.form().isRole()) {
      losses.add(new Loss(chain, published));
    }
  }

  /** Counts an article {@code sign} times. */
  public void countArticle(int sign) {
    articles += sign;
  }

  /**
   * Whether what is taken from {@code entry} may change a first or last date, so that all its
   * chains have to be counted anew.
   */
  public boolean needsRecount(RegistryEntry entry) {
    Map<String, Usage> known = namesOf(entry);
    Map<Role, Usage> held = rolesOf(entry);
    return losses.stream()
        .anyMatch(
            loss ->
                loss.chain().names().keySet().stream()
                        .anyMatch(text -> isOpen(known, names, text, loss.published()))
                    || loss.chain().roles().stream()
                        .anyMatch(role -> isOpen(held, roles, role, loss.published())));
  }

  /** Whether a bound rests on a day that is lost and not gained again. */
  private static <K> boolean isOpen(
      Map<K, Usage> known, Map<K, Usage> gained, K key, String published) {
    return usage(known, key).isBoundedBy(published) && !usage(gained, key).isBoundedBy(published);
  }

  /** {@code entry} with what was counted added and taken away. */
  public RegistryEntry applyTo(RegistryEntry entry, Set<NameForm> former) {
    Map<String, Usage> sumOfNames = namesOf(entry);
    Map<Role, Usage> sumOfRoles = rolesOf(entry);
    for (Loss loss : losses) {
      loss.chain()
          .names()
          .forEach((text, count) -> sumOfNames.computeIfPresent(text, (t, u) -> u.minus(count)));
      loss.chain().roles().forEach(role -> sumOfRoles.computeIfPresent(role, (r, u) -> u.minus(1)));
    }
    names.forEach((text, usage) -> sumOfNames.merge(text, usage, Usage::plus));
    roles.forEach((role, usage) -> sumOfRoles.merge(role, usage, Usage::plus));
    long count = Math.max(0, entry.articleCount() + articles);
    return with(entry, sumOfNames, sumOfRoles, count, former);
  }

  /** {@code entry} with what was added in place of all that it had. */
  public RegistryEntry replaceIn(RegistryEntry entry, Set<NameForm> former) {
    long count = Math.max(0, entry.articleCount() + articles);
    return with(entry, new TreeMap<>(names), new TreeMap<>(roles), count, former);
  }

  private static RegistryEntry with(
      RegistryEntry entry,
      Map<String, Usage> names,
      Map<Role, Usage> roles,
      long articleCount,
      Set<NameForm> former) {
    names.values().removeIf(usage -> usage.count() <= 0);
    roles.values().removeIf(usage -> usage.count() <= 0);
    EntityType type = entry.learned().type();
    if (names.isEmpty()) {
      Profile blank = Profile.of(type, entry.learned().name(), List.of(), List.of());
      return entry.learning(blank, 0, 0);
    }
    String canonical = canonical(type, names, former);
    List<HeldRole> held = new ArrayList<>();
    roles.forEach(
        (role, usage) -> held.add(new HeldRole(role, usage.count(), usage.first(), usage.last())));
    held.sort(
        Comparator.comparingLong(HeldRole::mentionCount).reversed().thenComparing(HeldRole::role));
    Profile learned = Profile.of(type, canonical, names(type, names, canonical, former), held);
    long mentions = names.values().stream().mapToLong(Usage::count).sum();
    return entry.learning(learned, mentions, articleCount);
  }

  private static Map<String, Usage> namesOf(RegistryEntry entry) {
    Map<String, Usage> usages = new TreeMap<>();
    for (EntityName name : entry.learned().names()) {
      usages.put(name.text(), new Usage(name.mentionCount(), name.validFrom(), name.validTo()));
    }
    return usages;
  }

  private static Map<Role, Usage> rolesOf(RegistryEntry entry) {
    Map<Role, Usage> usages = new TreeMap<>();
    for (HeldRole held : entry.learned().roles()) {
      usages.put(held.role(), new Usage(held.mentionCount(), held.from(), held.to()));
    }
    return usages;
  }

  private static <K> Usage usage(Map<K, Usage> usages, K key) {
    return usages.getOrDefault(key, Usage.NONE);
  }

  /** The spelling that is used most, of the name that is used most. */
  private static String canonical(EntityType type, Map<String, Usage> names, Set<NameForm> former) {
    Map<NameForm, Long> uses = new HashMap<>();
    names.forEach((text, usage) -> uses.merge(NameForm.of(type, text), usage.count(), Long::sum));
    return names.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Usage>>comparingInt(
                    entry -> rank(NameForm.of(type, entry.getKey()), former))
                .thenComparingLong(
                    entry -> uses.getOrDefault(NameForm.of(type, entry.getKey()), 0L))
                .thenComparingLong(entry -> entry.getValue().count())
                .thenComparingInt(entry -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Full names of people before bare ones; organisations' present names before former ones. */
  private static int rank(NameForm form, Set<NameForm> former) {
    if (form.type() == EntityType.PERSON) {
      return form.isBare() ? 0 : 1;
    }
    return former.contains(form) ? 0 : 1;
  }

  private static List<EntityName> names(
      EntityType type, Map<String, Usage> usages, String canonical, Set<NameForm> former) {
    return usages.entrySet().stream()
        .map(
            entry ->
                new EntityName(
                    entry.getKey(),
                    kind(type, entry.getKey(), canonical, former),
                    Scripts.of(entry.getKey()),
                    "",
                    entry.getValue().first(),
                    entry.getValue().last(),
                    entry.getValue().count()))
        .sorted(
            Comparator.comparing(EntityName::kind)
                .thenComparing(Comparator.comparingLong(EntityName::mentionCount).reversed())
                .thenComparing(EntityName::text))
        .toList();
  }

  private static NameKind kind(
      EntityType type, String text, String canonical, Set<NameForm> former) {
    if (text.equals(canonical)) {
      return NameKind.CANONICAL;
    }
    if (former.contains(NameForm.of(type, text))) {
      return NameKind.FORMER;
    }
    boolean acronym = type == EntityType.ORGANIZATION && OrganizationName.isAcronym(text);
    return acronym ? NameKind.ACRONYM : NameKind.ALIAS;
  }
}
