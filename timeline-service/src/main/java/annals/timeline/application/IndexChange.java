package annals.timeline.application;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved in the index.
 *
 * @param kind why
 * @param article the article that moved, or null when an editor changed an event
 * @param actor the editor's user name, or null when an article moved
 * @param entities whom its statements concern, before or after
 * @param events ids of the events that came, went or changed; ids that went may have an alias
 */
public record IndexChange(
    Kind kind,
    @Nullable UUID article,
    @Nullable String actor,
    Set<UUID> entities,
    Set<UUID> events) {

  /** Why the index moved. */
  public enum Kind {
    /** An article that was not there. */
    NEW_ARTICLE,
    /** A new revision of an article. */
    CORRECTION,
    /** An article that was deleted, withheld or canceled. */
    WITHDRAWAL,
    /** The same revision with newer mentions: people or organisations were merged or parted. */
    IDENTITY,
    /** An editor corrected an event. */
    EDITOR
  }

  /** Copies the sets. */
  public IndexChange {
    Objects.requireNonNull(kind, "kind");
    entities = Set.copyOf(entities);
    events = Set.copyOf(events);
  }

  /** An article moved. */
  public static IndexChange ofArticle(
      Kind kind, UUID article, Set<UUID> entities, Set<UUID> events) {
    return new IndexChange(kind, article, null, entities, events);
  }

  /** An editor changed an event. */
  public static IndexChange ofEditor(String actor, Set<UUID> entities, Set<UUID> events) {
    return new IndexChange(Kind.EDITOR, null, actor, entities, events);
  }
}
