package annals.entity.application;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.matching.FoundEntity;
import annals.entity.domain.matching.NameQuery;
import annals.entity.domain.matching.NameSearch;
import annals.entity.domain.registry.MatchEvidence;
import annals.entity.domain.registry.MatchEvidence.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers who may be meant by a name: by the name first, then by what else was asked. */
@ApplicationScoped
public class MatchDesk {
  /** Found by name for each one asked for, as the other evidence may turn the order round. */
  private static final int SPARE = 2;

  private static final int FEWEST = 10;

  private final NameSearch search;
  private final EntityStore entities;

  /** Searches with {@code search}. */
  public MatchDesk(NameSearch search, EntityStore entities) {
    this.search = search;
    this.entities = entities;
  }

  /**
   * Somebody who may be meant.
   *
   * @param match whether it is taken for the same without asking anybody
   */
  public record Match(
      NamedEntity entity, double score, boolean match, List<FeatureScore> explanation) {
    /** Keeps its own copy. */
    public Match {
      explanation = List.copyOf(explanation);
    }
  }

  /** At most {@code limit} entities, the likeliest first; at most one of them is a match. */
  @Transactional
  public List<Match> match(NameQuery query, Asked asked, int limit) {
    List<FoundEntity> found = search.find(query, Math.max(FEWEST, SPARE * limit));
    Map<UUID, NamedEntity> known = entities.find(found.stream().map(FoundEntity::id).toList());
    Map<UUID, Match> best = new LinkedHashMap<>();
    for (FoundEntity candidate : found) {
      NamedEntity entity = known.get(candidate.id());
      if (entity != null) {
        MatchEvidence evidence = MatchEvidence.of(asked, entity, candidate.match());
        Match match =
            new Match(entity, evidence.score(), evidence.isLikely(), evidence.explanation());
        best.merge(entity.id(), match, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    List<Match> order = new ArrayList<>(best.values());
    order.sort(
        Comparator.comparingDouble((Match match) -> -match.score())
            .thenComparingLong(match -> -match.entity().mentionCount())
            .thenComparing(match -> match.entity().id()));
    return order.stream()
        .limit(limit)
        .map(match -> match.match() && isClear(match, order) ? match : open(match))
        .toList();
  }

  private static boolean isClear(Match match, List<Match> order) {
    return match.equals(order.getFirst())
        && (order.size() == 1 || MatchEvidence.isClear(match.score(), order.get(1).score()));
  }

  private static Match open(Match match) {
    return new Match(match.entity(), match.score(), false, match.explanation());
  }
}
