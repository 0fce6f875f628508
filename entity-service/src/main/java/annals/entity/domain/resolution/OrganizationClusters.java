package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.JudgementSet;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins groups of organisations' names of several words when one is a short form of the other, and
 * of no other: Treasury Department and U.S. Treasury Department.
 */
final class OrganizationClusters {
  private static final Comparator<NameForm> LONGEST_FIRST =
      Comparator.<NameForm>comparingInt(form -> -form.form().length())
          .thenComparing(NameForm::form);

  private final Map<String, Set<NameForm>> longer = new HashMap<>();
  private final Map<NameForm, Cluster> homes = new LinkedHashMap<>();
  private final Map<Cluster, Cluster> into = new HashMap<>();
  private final JudgementSet judgements;
  private final List<Cluster> clusters;

  /**
   * Joins {@code groups} unless a judgement parts them; the outcome is the same for the same groups
   * and facts in any order.
   */
  OrganizationClusters(List<Cluster> groups, List<AliasFact> facts, JudgementSet judgements) {
    this.judgements = judgements;
    for (Cluster cluster : groups) {
      for (NameForm form : cluster.forms()) {
        if (form.type() == EntityType.ORGANIZATION && isHolder(cluster, form)) {
          homes.put(form, cluster);
          OrganizationNames.shortForms(form.organization()).forEach(brief -> file(brief, form));
        }
      }
    }
    for (AliasFact fact : facts) {
      if (fact.kind() == AliasFact.Kind.SHORT && !fact.alias().isBare()) {
        file(fact.alias().form(), fact.name());
      }
    }
    homes.keySet().stream().sorted(LONGEST_FIRST).toList().forEach(this::join);
    Set<Cluster> joined = new LinkedHashSet<>();
    groups.forEach(cluster -> joined.add(now(cluster)));
    clusters = List.copyOf(joined);
  }

  /** The groups after joining, those of people among them. */
  List<Cluster> clusters() {
    return clusters;
  }

  /** The groups that have a longer name for which {@code brief} is short in any article. */
  Set<Cluster> withShortForm(String brief) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (NameForm full : longer.getOrDefault(brief, Set.of())) {
      Cluster home = homes.get(full);
      if (home != null) {
        found.add(now(home));
      }
    }
    return found;
  }

  private void join(NameForm brief) {
    Cluster home = homes.get(brief);
    Cluster own = home == null ? null : now(home);
    Set<Cluster> candidates = withShortForm(brief.form());
    candidates.remove(own);
    candidates.removeIf(candidate -> own != null && !mayJoin(own, candidate));
    if (own != null && candidates.size() == 1) {
      Cluster other = candidates.iterator().next();
      Cluster joined = other.with(own);
      into.put(other, joined);
      into.put(own, joined);
    }
  }

  /** What a group has become by joining. */
  private Cluster now(Cluster group) {
    Cluster now = group;
    for (Cluster next = into.get(now); next != null; next = into.get(now)) {
      now = next;
    }
    return now;
  }

  /** Whether the name is the cluster's by itself, rather than one that it bears beside others. */
  private static boolean isHolder(Cluster cluster, NameForm form) {
    return cluster.anchors().contains(new Anchor.Name(form))
        || cluster.anchors().stream().noneMatch(Anchor.Name.class::isInstance);
  }

  private boolean mayJoin(Cluster a, Cluster b) {
    return a.mayJoin(b) && !judgements.forbids(a.anchors(), b.anchors());
  }

  private void file(String brief, NameForm full) {
    longer.computeIfAbsent(brief, key -> new LinkedHashSet<>()).add(full);
  }
}
