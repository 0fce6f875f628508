package annals.entity.persistence;

import annals.entity.domain.Candidate;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outcome as JSON. */
record StoredOutcome(
    Kind kind,
    @Nullable UUID entityId,
    double score,
    List<FeatureScore> explanation,
    List<Candidate> candidates) {
  enum Kind {
    RESOLVED,
    CANDIDATES,
    UNRESOLVED
  }

  static StoredOutcome of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Resolved(var entityId, var score, var explanation) ->
          new StoredOutcome(Kind.RESOLVED, entityId, score, explanation, List.of());
      case Outcome.Candidates(var candidates) ->
          new StoredOutcome(Kind.CANDIDATES, null, 0, List.of(), candidates);
      case Outcome.Unresolved(var explanation) ->
          new StoredOutcome(Kind.UNRESOLVED, null, 0, explanation, List.of());
    };
  }

  Outcome outcome() {
    return switch (kind) {
      case RESOLVED -> new Outcome.Resolved(resolvedId(), score, explanation);
      case CANDIDATES -> new Outcome.Candidates(candidates);
      case UNRESOLVED -> new Outcome.Unresolved(explanation);
    };
  }

  private UUID resolvedId() {
    if (entityId == null) {
      throw new IllegalStateException("A resolved outcome without an entity");
    }
    return entityId;
  }
}
