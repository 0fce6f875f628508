package annals.entity.domain.resolution;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Role;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What chains add to an entity and take from it: names, roles and counts. The entity that comes out
 * depends on what it has now, not on the order in which it came.
 */
public final class EntityTally {
  /** Articles after which a proposed entity counts as well supported. */
  private static final int WELL_SUPPORTED = 3;

  private final Map<String, Long> names = new TreeMap<>();
  private final Map<Role, Long> roles = new TreeMap<>();
  private long articles;

  /** Counts {@code chain} {@code sign} times: 1 adds it, -1 takes it away. */
  public void count(Chain chain, int sign) {
    chain.names().forEach((text, count) -> names.merge(text, (long) sign * count, Long::sum));
    chain.roles().forEach(role -> roles.merge(role, (long) sign, Long::sum));
  }

  /** Counts an article {@code sign} times. */
  public void countArticle(int sign) {
    articles += sign;
  }

  /** Counts all that {@code entity} has. */
  public void countAll(NamedEntity entity) {
    entity.names().forEach(name -> names.merge(name.text(), name.mentionCount(), Long::sum));
    entity.roles().forEach(held -> roles.merge(held.role(), held.mentionCount(), Long::sum));
    articles += entity.articleCount();
  }

  /**
   * {@code entity} with what was counted as its names and roles.
   *
   * @param former names of organisations that are told to be former ones
   */
  public NamedEntity applyTo(NamedEntity entity, Set<NameForm> former) {
    EntityTally sum = new EntityTally();
    sum.countAll(entity);
    names.forEach((text, count) -> sum.names.merge(text, count, Long::sum));
    roles.forEach((role, count) -> sum.roles.merge(role, count, Long::sum));
    sum.names.values().removeIf(count -> count <= 0);
    sum.roles.values().removeIf(count -> count <= 0);
    long articleCount = Math.max(0, entity.articleCount() + articles);
    if (sum.names.isEmpty()) {
      return with(entity, entity.name(), List.of(), List.of(), 0);
    }
    String canonical = canonical(entity.type(), sum.names, former);
    List<HeldRole> held = new ArrayList<>();
    sum.roles.forEach((role, count) -> held.add(new HeldRole(role, count)));
    held.sort(Comparator.comparingLong(HeldRole::mentionCount).reversed());
    return with(
        entity, canonical, names(entity.type(), sum.names, canonical, former), held, articleCount);
  }

  private static NamedEntity with(
      NamedEntity entity,
      String name,
      List<EntityName> names,
      List<HeldRole> roles,
      long articleCount) {
    boolean supported = articleCount >= WELL_SUPPORTED;
    return new NamedEntity(
        entity.id(),
        entity.type(),
        name,
        names,
        roles,
        entity.externalIds(),
        supported ? EntityStatus.CONFIRMED : EntityStatus.PROPOSED,
        entity.referents(),
        names.stream().mapToLong(EntityName::mentionCount).sum(),
        articleCount,
        entity.version());
  }

  private static String canonical(EntityType type, Map<String, Long> names, Set<NameForm> former) {
    return names.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Long>>comparingInt(
                    entry -> rank(NameForm.of(type, entry.getKey()), former))
                .thenComparingLong(Map.Entry::getValue)
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
      EntityType type, Map<String, Long> counts, String canonical, Set<NameForm> former) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new EntityName(
                    entry.getKey(),
                    kind(type, entry.getKey(), canonical, former),
                    "Latn",
                    "",
                    "",
                    "",
                    entry.getValue()))
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
