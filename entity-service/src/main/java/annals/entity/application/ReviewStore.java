package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.resolution.FiledChain;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what is worth a decision of an editor. */
public interface ReviewStore {
  /** Takes up to {@code limit} entities whose names are new or have changed; each comes once. */
  List<UUID> takeDue(int limit);

  /** Keeps {@code pairs} in place of those that were found for an entity before. */
  void replace(UUID entity, List<Pair> pairs);

  /**
   * Up to {@code limit} pairs that nobody has judged, the most valuable first, after one of this
   * value and id.
   */
  List<Pair> pairs(
      @Nullable EntityType type, @Nullable UUID entity, double value, UUID id, int limit);

  /** Up to {@code limit} mentions that nobody could place, likewise, each the first of a chain. */
  List<OpenMention> open(
      @Nullable EntityType type, @Nullable UUID entity, double value, UUID id, int limit);

  /** Two entities that may be one. */
  record Pair(UUID left, UUID right, double score, List<FeatureScore> explanation, double value) {
    /** Keeps its own copy. */
    public Pair {
      explanation = List.copyOf(explanation);
    }

    /** The same for the same two, whichever comes first. */
    public UUID id() {
      String both = left.compareTo(right) < 0 ? left + "/" + right : right + "/" + left;
      return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** A mention that may be somebody's, with its chain. */
  record OpenMention(FiledMention mention, FiledChain chain, double value) {}
}
