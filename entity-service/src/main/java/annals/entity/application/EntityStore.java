package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the people and organisations. */
public interface EntityStore {
  /**
   * The entities by requested id; an id that was merged finds the survivor, an unknown one nothing.
   */
  Map<UUID, NamedEntity> find(Collection<UUID> ids);

  /** Stores entities, new or known. */
  void save(Collection<NamedEntity> entities);

  /** Makes ids the referents of other entities, and forgets what else was known of them. */
  void merge(Map<UUID, UUID> merged);

  /** Up to {@code limit} mentioned entities that fit, the most mentioned first. */
  List<NamedEntity> search(Search search, int limit);

  /**
   * What to list.
   *
   * @param words every one starts a word of a name, in one romanisation; empty: all
   * @param type null: any
   * @param afterMentions mention count of the last entity seen
   * @param afterId id of the last entity seen, null: from the start
   */
  record Search(
      List<String> words, @Nullable EntityType type, long afterMentions, @Nullable UUID afterId) {
    /** Keeps its own copy. */
    public Search {
      words = List.copyOf(words);
    }
  }
}
