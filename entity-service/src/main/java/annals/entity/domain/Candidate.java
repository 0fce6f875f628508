package annals.entity.domain;

import java.util.List;
import java.util.UUID;

/** An entity that a mention may name, with how likely that is and why. */
public record Candidate(UUID entityId, double score, List<FeatureScore> explanation) {
  /** Keeps its own copy of the explanation. */
  public Candidate {
    explanation = List.copyOf(explanation);
  }
}
