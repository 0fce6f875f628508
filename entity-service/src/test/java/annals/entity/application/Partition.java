package annals.entity.application;

import annals.entity.domain.Candidate;
import annals.entity.domain.EntityName;
import annals.entity.domain.Mention;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is who in a registry, without ids: equal for registries that say the same. */
record Partition(Set<String> entities, Map<String, String> open) {
  /** What {@code registry} makes of these articles. */
  static Partition of(Registry registry, Collection<UUID> articles) {
    Map<UUID, Set<String>> places = new HashMap<>();
    Map<String, Set<UUID>> candidates = new TreeMap<>();
    for (UUID article : articles) {
      for (Mention mention : registry.mentions(article).mentions()) {
        String place = article + "@" + mention.span().start();
        switch (mention.outcome()) {
          case Outcome.Resolved resolved ->
              places.computeIfAbsent(resolved.entityId(), id -> new TreeSet<>()).add(place);
          case Outcome.Candidates among ->
              candidates.put(
                  place,
                  among.candidates().stream().map(Candidate::entityId).collect(Collectors.toSet()));
          case Outcome.Unresolved unresolved -> {}
        }
      }
    }
    Set<String> entities = new TreeSet<>();
    for (NamedEntity entity : registry.entities()) {
      if (entity.mentionCount() > 0) {
        entities.add(describe(entity) + places.getOrDefault(entity.id(), Set.of()));
      }
    }
    Map<String, String> open = new TreeMap<>();
    candidates.forEach(
        (place, ids) ->
            open.put(
                place,
                ids.stream()
                    .map(id -> places.getOrDefault(id, Set.of()).toString())
                    .sorted()
                    .collect(Collectors.joining("|"))));
    return new Partition(entities, open);
  }

  /** What is not in both. */
  String differenceTo(Partition other) {
    Set<String> mine = new TreeSet<>(entities);
    mine.removeAll(other.entities);
    Set<String> others = new TreeSet<>(other.entities);
    others.removeAll(entities);
    Map<String, String> unlike = new TreeMap<>(open);
    unlike.entrySet().removeAll(other.open.entrySet());
    return "only here: " + mine + " " + unlike + "\nonly there: " + others;
  }

  private static String describe(NamedEntity entity) {
    String names =
        entity.names().stream()
            .filter(name -> name.mentionCount() > 0)
            .sorted(Comparator.comparing(EntityName::text))
            .map(n -> n.text() + " " + n.mentionCount() + " " + n.validFrom() + "/" + n.validTo())
            .collect(Collectors.joining(", "));
    return entity.type() + " " + names + " in " + entity.articleCount() + ": ";
  }
}
