package annals.timeline.application.saved;

import annals.timeline.domain.saved.Ground;
import annals.timeline.domain.saved.SavedTimeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps saved timelines as they are now. */
public interface SavedTimelineStore {

  /** A timeline, also one that is deleted. */
  Optional<SavedTimeline> find(UUID id);

  /** The same; others who ask for it wait until the transaction ends. */
  Optional<SavedTimeline> lock(UUID id);

  /** Keeps a timeline in place of what was kept of it. */
  void save(SavedTimeline timeline);

  /** The last changed first. */
  List<SavedTimeline> list(TimelineFilter filter, @Nullable TimelinePlace after, int limit);

  /** What the machine says at the moment. */
  Ground ground(UUID id);

  /**
   * Keeps what the machine says.
   *
   * @param reach what may change it
   */
  void saveGround(UUID id, Ground ground, Reach reach);

  /**
   * What may change what the machine says.
   *
   * @param everything whether any article may
   * @param entities entities asked for, and whom they have become
   * @param events events behind its entries
   * @param articles articles that entries and edits rest on
   */
  record Reach(boolean everything, Set<UUID> entities, Set<UUID> events, Set<UUID> articles) {

    /** Copies the sets. */
    public Reach {
      entities = Set.copyOf(entities);
      events = Set.copyOf(events);
      articles = Set.copyOf(articles);
    }
  }
}
