package annals.gateway.reconcile;

import annals.entity.v1.FeatureScore;
import annals.entity.v1.MatchCandidate;
import annals.entity.v1.NamedEntity;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a batch of queries found. */
final class ReconcileResults {
  private static final double PERCENT = 100;
  private static final double DECIMALS = 10;

  private ReconcileResults() {}

  /** The candidates of one query. */
  @Schema(name = "ReconcileResult", description = "The candidates of one query, best first.")
  record Result(List<Candidate> result) {}

  /** Somebody who may be meant. */
  @Schema(name = "ReconcileCandidate", description = "Somebody who may be meant.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Candidate(
      String id,
      String name,
      @Nullable String description,
      List<ReconcileType.Json> type,
      @Schema(description = "0 to 100.") double score,
      @Schema(description = "Whether it is taken for the same without asking anybody.")
          boolean match,
      List<Feature> features) {}

  /** One reason for a score. */
  @Schema(name = "ReconcileFeature", description = "One reason for a score.")
  record Feature(String id, double value) {}

  static Candidate candidate(MatchCandidate found) {
    return candidate(
        found.getEntity(),
        Math.round(found.getScore() * PERCENT * DECIMALS) / DECIMALS,
        found.getMatch(),
        features(found.getExplanationList()));
  }

  /** Somebody who was asked for by id. */
  static Candidate certain(NamedEntity entity) {
    return candidate(entity, PERCENT, true, List.of());
  }

  private static Candidate candidate(
      NamedEntity entity, double score, boolean match, List<Feature> features) {
    return new Candidate(
        entity.getId(),
        entity.getName(),
        Descriptions.of(entity),
        ReconcileType.of(entity),
        score,
        match,
        features);
  }

  /** Ids of features are unique in the specification; an engine may give the same reason twice. */
  private static List<Feature> features(List<FeatureScore> scores) {
    Map<String, Double> sums = new LinkedHashMap<>();
    scores.forEach(score -> sums.merge(score.getFeature(), score.getWeight(), Double::sum));
    return sums.entrySet().stream().map(sum -> new Feature(sum.getKey(), sum.getValue())).toList();
  }
}
