package annals.entity.domain;

import java.util.List;
import java.util.UUID;

/** What the resolver decided about a mention, and why. */
public sealed interface Outcome {
  /** The reasons, the strongest first. */
  List<FeatureScore> explanation();

  /**
   * It is this entity.
   *
   * @param score how sure, 0 to 1
   */
  record Resolved(UUID entityId, double score, List<FeatureScore> explanation) implements Outcome {
    /** Keeps its own copy of the explanation. */
    public Resolved {
      explanation = List.copyOf(explanation);
    }
  }

  /** It is one of these, the best first, and the article does not say clearly which. */
  record Candidates(List<Candidate> candidates) implements Outcome {
    /** Refuses fewer than one candidate. */
    public Candidates {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("No candidates");
      }
    }

    @Override
    public List<FeatureScore> explanation() {
      return candidates.getFirst().explanation();
    }
  }

  /** Nothing is known about who it is. */
  record Unresolved(List<FeatureScore> explanation) implements Outcome {
    /** Keeps its own copy of the explanation. */
    public Unresolved {
      explanation = List.copyOf(explanation);
    }
  }
}
