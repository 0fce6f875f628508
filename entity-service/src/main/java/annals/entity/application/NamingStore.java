package annals.entity.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells where entities are named, and with whom. Entities are given by the ids that survived. */
public interface NamingStore {
  /** Up to {@code limit} articles that name an entity, the last published first. */
  List<UUID> newestArticles(UUID entityId, int limit);

  /**
   * Up to {@code limit} entities that {@code articles} name besides {@code entityId}, those in most
   * of them first, then by id.
   *
   * @param after the last one seen, or null
   */
  List<Shared> shared(UUID entityId, List<UUID> articles, @Nullable Shared after, int limit);

  /** Where these articles name these entities, by article, in text order. */
  List<Naming> namings(Collection<UUID> entityIds, Collection<UUID> articleIds);

  /**
   * Where articles name each of these entities: at most {@code articles} for each, the last
   * published of the fifty that came last. By article, in text order.
   */
  List<Naming> latest(Collection<UUID> entityIds, int articles);

  /** The mentions with these ids. */
  List<Naming> mentions(Collection<UUID> mentionIds);

  /** How often an entity is named, by the first ten characters of the publication date. */
  List<Count> counts(UUID entityId);

  /**
   * An entity that is named in the same articles as another.
   *
   * @param articleCount articles that name both
   * @param newest the first of them, at most {@value #MOST_SHOWN}, in the order given
   */
  record Shared(UUID entityId, long articleCount, List<UUID> newest) {
    /** Articles told of each. */
    public static final int MOST_SHOWN = 12;

    /** Keeps its own copy. */
    public Shared {
      newest = List.copyOf(newest);
    }
  }

  /**
   * Mentions in the articles of one date.
   *
   * @param date the first ten characters of an EDTF date, or empty
   */
  record Count(String date, long mentions, long articles) {}
}
