package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entities by a name that may be misspelt, shortened, turned round or in another script. */
public final class NameSearch {
  /** Candidates that are compared; more cost time and were never the ones looked for. */
  private static final int CANDIDATES = 120;

  private final NameMatcher matcher;
  private final CandidateIndex index;

  /** Searches {@code index}, whose entities were put under keys made with the same romanizer. */
  public NameSearch(NameMatcher matcher, CandidateIndex index) {
    this.matcher = matcher;
    this.index = index;
  }

  /** The entities that fit best, best first. */
  public List<FoundEntity> find(NameQuery query, int limit) {
    Map<EntityType, ParsedName> readings = readings(query);
    Set<String> keys = new LinkedHashSet<>();
    readings.values().forEach(name -> keys.addAll(KeyWriter.toFind(name)));
    List<Scored> scored = new ArrayList<>();
    for (IndexedEntity entity : index.find(keys, CANDIDATES)) {
      ParsedName asked = readings.get(entity.type());
      if (asked != null) {
        Scored best = best(asked, entity);
        if (best != null) {
          scored.add(best);
        }
      }
    }
    scored.sort(
        Comparator.comparingDouble((Scored one) -> -one.comparison().score())
            .thenComparing(one -> one.entity().id()));
    return scored.stream().limit(limit).map(this::explained).toList();
  }

  private Map<EntityType, ParsedName> readings(NameQuery query) {
    Map<EntityType, ParsedName> readings = new EnumMap<>(EntityType.class);
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
      if (query.type() == null || query.type() == type) {
        readings.put(type, matcher.parse(query.text(), type));
      }
    }
    return readings;
  }

  private @Nullable Scored best(ParsedName asked, IndexedEntity entity) {
    Scored best = null;
    for (String text : comparable(asked, entity)) {
      ParsedName name = matcher.parse(text, entity.type());
      NameMatcher.Comparison comparison = matcher.score(asked, name);
      if (best == null || comparison.score() > best.comparison().score()) {
        best = new Scored(entity, text, comparison);
      }
    }
    return best;
  }

  /**
   * The names to compare with: a last name alone, which a relative bears too, says nothing of a
   * full name while the entity has full names of its own.
   */
  private static List<String> comparable(ParsedName asked, IndexedEntity entity) {
    if (entity.type() != EntityType.PERSON || !isFull(asked.text())) {
      return entity.names();
    }
    List<String> full = entity.names().stream().filter(NameSearch::isFull).toList();
    return full.isEmpty() ? entity.names() : full;
  }

  private static boolean isFull(String name) {
    return name.strip().indexOf(' ') > 0;
  }

  private FoundEntity explained(Scored one) {
    return new FoundEntity(
        one.entity().id(), one.entity().type(), one.name(), matcher.explain(one.comparison()));
  }

  private record Scored(IndexedEntity entity, String name, NameMatcher.Comparison comparison) {}
}
