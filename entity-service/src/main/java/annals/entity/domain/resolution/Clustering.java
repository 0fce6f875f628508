package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Groups the full names of a block into people and organisations. */
final class Clustering {
  private final Map<NameForm, KnownName> names;

  private Clustering(Collection<KnownName> names) {
    this.names = names.stream().collect(Collectors.toMap(KnownName::form, name -> name));
  }

  /** The groups; the same for the same names and facts in any order. */
  static List<Cluster> of(Block block) {
    List<KnownName> used = block.names().stream().filter(name -> name.articleCount() > 0).toList();
    Clustering clustering = new Clustering(used);
    List<Cluster> clusters = new ArrayList<>();
    List<NameForm> people =
        used.stream()
            .map(KnownName::form)
            .filter(form -> form.type() == EntityType.PERSON && !form.isBare())
            .toList();
    byFamily(people)
        .forEach(
            family ->
                PersonClusters.of(family).forEach(set -> clusters.add(clustering.cluster(set))));
    clustering.organizations(block.facts()).forEach(set -> clusters.add(clustering.cluster(set)));
    return clusters;
  }

  private static Collection<List<NameForm>> byFamily(List<NameForm> people) {
    Map<String, List<NameForm>> families = new HashMap<>();
    for (NameForm form : people) {
      String family = form.person().families().stream().sorted().findFirst().orElseThrow();
      families.computeIfAbsent(family, key -> new ArrayList<>()).add(form);
    }
    return families.values();
  }

  /** Organisations' names; a former name goes with the present one. */
  private Collection<Set<NameForm>> organizations(List<AliasFact> facts) {
    Map<NameForm, Set<NameForm>> groups = new HashMap<>();
    for (NameForm form : names.keySet()) {
      if (form.type() == EntityType.ORGANIZATION && !form.isBare()) {
        groups.put(form, new TreeSet<>(Set.of(form)));
      }
    }
    for (AliasFact fact : facts) {
      if (fact.kind() == AliasFact.Kind.FORMER) {
        join(groups, fact.alias(), fact.name());
      }
    }
    return groups.values().stream().distinct().toList();
  }

  private static void join(Map<NameForm, Set<NameForm>> groups, NameForm a, NameForm b) {
    Set<NameForm> joined = new TreeSet<>(Set.of(a, b));
    joined.addAll(groups.getOrDefault(a, Set.of()));
    joined.addAll(groups.getOrDefault(b, Set.of()));
    joined.forEach(form -> groups.put(form, joined));
  }

  private Cluster cluster(Set<NameForm> forms) {
    List<KnownName> known =
        forms.stream()
            .filter(names::containsKey)
            .map(names::get)
            .sorted(
                Comparator.<KnownName>comparingLong(name -> -name.articleCount())
                    .thenComparing(KnownName::form))
            .toList();
    long articles = known.stream().mapToLong(KnownName::articleCount).sum();
    String text = known.isEmpty() ? forms.iterator().next().form() : known.getFirst().text();
    return new Cluster(forms, text, articles);
  }
}
