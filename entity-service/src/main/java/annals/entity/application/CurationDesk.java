package annals.entity.application;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityType;
import annals.entity.domain.NameKind;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.curation.EntityDraft;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.Composition;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.registry.Scripts;
import annals.entity.domain.registry.Snapshot;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where editors make entities and say what they are. */
@ApplicationScoped
public class CurationDesk {
  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final HistoryStore history;
  private final Reconciler reconciler;
  private final IdGenerator ids;
  private final Clock clock;

  /** The desk over these stores. */
  public CurationDesk(
      AnnotationStore annotations,
      EntityStore entities,
      HistoryStore history,
      Reconciler reconciler,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.entities = entities;
    this.history = history;
    this.reconciler = reconciler;
    this.ids = ids;
    this.clock = clock;
  }

  /** An edited entity and the act that undoes the edit. */
  public record Edited(NamedEntity entity, UUID act) {}

  /** Makes an entity by hand; the same request again answers with the same entity. */
  @Transactional
  public NamedEntity create(EntityDraft draft, String reason, String actor, String requestId) {
    annotations.lock();
    Optional<UUID> earlier = requestId.isEmpty() ? Optional.empty() : history.made(requestId);
    if (earlier.isPresent()) {
      return group(earlier.get()).entity();
    }
    UUID id = ids.next();
    RegistryEntry entry =
        RegistryEntry.curated(id, EntityOrigin.EDITOR, draft.profile(), clock.instant());
    Edits edits = draft.over(Edits.NONE, draft.profile());
    RegistryEntry edited =
        entry.edited(
            new Edits(
                null,
                null,
                List.of(),
                Set.of(),
                List.of(),
                Set.of(),
                null,
                draft.fields().contains(EntityDraft.Field.STATUS) ? draft.status() : null,
                edits.locked(),
                edits.lockedNames(),
                null,
                null,
                null,
                null));
    add(edited, new Cause(actor, reason, id), HistoryEntry.Kind.CREATED);
    if (!requestId.isEmpty()) {
      history.remember(requestId, id);
    }
    return group(id).entity();
  }

  /** Stores a new curated entity and lets the registry find what belongs to it. */
  void add(RegistryEntry entry, Cause cause, HistoryEntry.Kind kind) {
    EntityGroup group = EntityGroup.of(entry);
    entities.save(List.of(group));
    history.append(
        List.of(entry(entry.id(), kind, cause, null, Snapshot.of(group.entity()), null, null)));
    reconciler.reconcile(Reconciler.Change.of(Set.of(entry.anchor()), cause));
  }

  /**
   * Changes what an entity is.
   *
   * @param etag version that the editor has seen; empty: whatever it is now
   */
  @Transactional
  public Edited update(UUID id, EntityDraft draft, String reason, String actor, String etag) {
    annotations.lock();
    EntityGroup group = group(id);
    NamedEntity before = group.entity();
    if (!etag.isEmpty() && !etag.equals(Long.toString(before.version()))) {
      throw new AnnalsException(Reason.STALE_ETAG, Reason.STALE_ETAG.title() + ".");
    }
    RegistryEntry entry = group.survivor();
    UUID act = ids.next();
    Edits edits = draft.over(entry.edits(), Composition.unedited(group));
    put(group, edits, new Cause(actor, reason, act));
    return new Edited(group(id).entity(), act);
  }

  /** Takes an edit back, unless a later one stands on it. */
  void undo(HistoryEntry edit, Cause cause) {
    Edits then = edit.editsBefore();
    Edits made = edit.editsAfter();
    RegistryEntry entry = entities.entries(List.of(edit.entityId())).get(edit.entityId());
    if (entry == null || then == null || !entry.edits().equals(made)) {
      throw new AnnalsException(
          Reason.LATER_EDIT, "The entity was edited again since; undo the later edit first.");
    }
    EntityGroup group = group(edit.entityId());
    if (group.survivor().id().equals(entry.id())) {
      put(group, then, cause);
    } else {
      entities.saveEntry(entry.edited(then));
      entities.save(List.of(group(edit.entityId())));
      history.append(
          List.of(
              entry(entry.id(), HistoryEntry.Kind.EDITED, cause, null, null, entry.edits(), then)));
      reconciler.reconcile(Reconciler.Change.of(Set.of(entry.anchor()), cause));
    }
  }

  private void put(EntityGroup group, Edits edits, Cause cause) {
    RegistryEntry entry = group.survivor();
    EntityGroup after = group.with(entry.edited(edits));
    entities.save(List.of(after));
    history.append(
        List.of(
            entry(
                entry.id(),
                HistoryEntry.Kind.EDITED,
                cause,
                Snapshot.of(group.entity()),
                Snapshot.of(after.entity()),
                entry.edits(),
                edits)));
    Set<Anchor> anchors = new TreeSet<>(Set.of(entry.anchor()));
    group.survivor().claimedForms().forEach(form -> anchors.add(new Anchor.Name(form)));
    after.survivor().claimedForms().forEach(form -> anchors.add(new Anchor.Name(form)));
    reconciler.reconcile(Reconciler.Change.of(anchors, cause));
  }

  private HistoryEntry entry(
      UUID entity,
      HistoryEntry.Kind kind,
      Cause cause,
      @Nullable Snapshot before,
      @Nullable Snapshot after,
      @Nullable Edits editsBefore,
      @Nullable Edits editsAfter) {
    return new HistoryEntry(
        ids.next(),
        entity,
        clock.instant(),
        kind,
        cause,
        before,
        after,
        null,
        null,
        editsBefore,
        editsAfter);
  }

  /** A profile of nothing but a name. */
  static Profile named(EntityType type, String name) {
    EntityName canonical =
        new EntityName(name, NameKind.CANONICAL, Scripts.of(name), "", "", "", 0);
    return Profile.of(type, name, List.of(canonical), List.of());
  }

  private EntityGroup group(UUID id) {
    EntityGroup group = entities.groups(List.of(id)).get(id);
    if (group == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return group;
  }
}
