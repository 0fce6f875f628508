package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.PersonNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups full names of people into people. The fullest names come first; a shorter one joins the
 * only group whose names it all agrees with, and stays alone when there are several.
 */
final class PersonClusters {
  private static final Comparator<NameForm> FULLEST_FIRST =
      Comparator.<NameForm>comparingInt(form -> -fullness(form)).thenComparing(form -> form);

  private PersonClusters() {}

  /** The groups; the same for the same names in any order. */
  static List<Set<NameForm>> of(Collection<NameForm> fullNames) {
    List<Set<NameForm>> clusters = new ArrayList<>();
    for (NameForm form : fullNames.stream().distinct().sorted(FULLEST_FIRST).toList()) {
      List<Set<NameForm>> fitting =
          clusters.stream().filter(cluster -> fits(form, cluster)).toList();
      if (fitting.size() == 1) {
        fitting.getFirst().add(form);
      } else {
        clusters.add(new TreeSet<>(Set.of(form)));
      }
    }
    return clusters;
  }

  private static boolean fits(NameForm form, Set<NameForm> cluster) {
    return cluster.stream().allMatch(other -> PersonNames.agree(form.person(), other.person()));
  }

  private static int fullness(NameForm form) {
    return form.person().given().stream().mapToInt(word -> word.length() > 1 ? 2 : 1).sum();
  }
}
