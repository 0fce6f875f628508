package annals.entity.application;

import annals.entity.domain.Mention;
import annals.entity.domain.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;

/** Which mentions of numbered articles name the same, without ids. */
final class Clusters {
  private Clusters() {}

  /** The mentions of each entity, and of each kind of open ones, under the first of them. */
  static Map<String, Set<String>> of(int articles, IntFunction<List<Mention>> mentions) {
    Map<UUID, Set<String>> resolved = new HashMap<>();
    Map<String, Set<String>> open = new HashMap<>();
    for (int article = 0; article < articles; article++) {
      for (Mention mention : mentions.apply(article)) {
        String place = article + ":" + mention.span().start() + " " + mention.text();
        switch (mention.outcome()) {
          case Outcome.Resolved entity ->
              resolved.computeIfAbsent(entity.entityId(), id -> new TreeSet<>()).add(place);
          case Outcome.Candidates candidates ->
              open.computeIfAbsent("open " + candidates.candidates().size(), id -> new TreeSet<>())
                  .add(place);
          case Outcome.Unresolved unresolved ->
              open.computeIfAbsent("unresolved", id -> new TreeSet<>()).add(place);
        }
      }
    }
    Map<String, Set<String>> clusters = new TreeMap<>(open);
    resolved.values().forEach(places -> clusters.put(places.iterator().next(), places));
    return clusters;
  }
}
