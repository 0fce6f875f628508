package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.RoleName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Links people who are named by their office to the one to whom the same article gives it, when it
 * gives it to exactly one; notes who is said to hold what.
 */
final class RoleLinks {
  private final Map<ChainDraft, Set<RoleName>> held = new LinkedHashMap<>();
  private final Set<RoleName> described = new LinkedHashSet<>();
  private final Map<RoleName, ChainDraft> open = new LinkedHashMap<>();

  private RoleLinks() {}

  /** Adds the offices in {@code mentions} to the chains of {@code people} that hold them. */
  static RoleLinks link(List<FoundMention> mentions, Collection<ChainDraft> people) {
    RoleLinks links = new RoleLinks();
    for (ChainDraft person : people) {
      links.held.put(person, offices(person.mentions().keySet()));
    }
    List<FoundMention> descriptors =
        mentions.stream().filter(mention -> mention.kind() == MentionKind.ROLE).toList();
    links.described.addAll(offices(descriptors));
    for (FoundMention descriptor : descriptors) {
      offices(List.of(descriptor)).forEach(office -> links.place(descriptor, office));
    }
    return links;
  }

  private static Set<RoleName> offices(Collection<FoundMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.roles().stream())
        .map(RoleName::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void place(FoundMention descriptor, RoleName office) {
    List<ChainDraft> holders = office.saysWhere() ? holdersThere(office) : holdersAnywhere(office);
    if (holders.size() == 1) {
      String value = office.office() + (office.saysWhere() ? " of " + office.of() : "");
      holders.getFirst().add(descriptor, List.of(new FeatureScore("same-article", value, 0.85)));
    } else if (office.saysWhere()) {
      open.computeIfAbsent(office, o -> new ChainDraft(NameForm.of(o))).add(descriptor, List.of());
    }
  }

  /** Who has the office there; else who has it without a word of where. */
  private List<ChainDraft> holdersThere(RoleName office) {
    List<ChainDraft> there = holders(office::mayMean);
    return there.isEmpty()
        ? holders(other -> !other.saysWhere() && mayMeanAnywhere(office, other))
        : there;
  }

  /** Who has the office, when the article speaks of it in no second country. */
  private List<ChainDraft> holdersAnywhere(RoleName office) {
    Set<String> where =
        described.stream()
            .filter(other -> other.saysWhere() && mayMeanAnywhere(office, other))
            .map(RoleName::of)
            .collect(Collectors.toSet());
    List<ChainDraft> holders = holders(other -> mayMeanAnywhere(office, other));
    if (holders.size() == 1) {
      held.getOrDefault(holders.getFirst(), Set.of()).stream()
          .filter(other -> other.saysWhere() && mayMeanAnywhere(office, other))
          .map(RoleName::of)
          .forEach(where::add);
    }
    return where.size() > 1 ? List.of() : holders;
  }

  private static boolean mayMeanAnywhere(RoleName office, RoleName other) {
    return new RoleName(office.office(), other.of()).mayMean(other);
  }

  private List<ChainDraft> holders(Predicate<RoleName> office) {
    return held.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(office))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The offices that the article gives to people by their full names. */
  List<AliasFact> facts() {
    List<AliasFact> facts = new ArrayList<>();
    held.forEach(
        (person, offices) -> {
          if (!person.form().isBare()) {
            offices.stream()
                .filter(RoleName::saysWhere)
                .map(o -> new AliasFact(AliasFact.Kind.ROLE, NameForm.of(o), person.form()))
                .forEach(facts::add);
          }
        });
    return facts;
  }

  /** The offices whose holders the article does not name, each a chain under the office's form. */
  Collection<ChainDraft> open() {
    return open.values();
  }
}
