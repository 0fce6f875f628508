package annals.entity.application;

import annals.entity.domain.registry.HistoryEntry;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened to entities, and what people did. */
@ApplicationScoped
public class HistoryDesk {
  private final HistoryStore history;
  private final EntityStore entities;

  /** Reads from these stores. */
  public HistoryDesk(HistoryStore history, EntityStore entities) {
    this.history = history;
    this.entities = entities;
  }

  /** Up to {@code limit} entries of an id, merged or not, the newest first. */
  @Transactional
  public List<HistoryEntry> ofEntity(UUID entity, @Nullable UUID before, int limit) {
    if (entities.entries(List.of(entity)).isEmpty()) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, entity.toString());
    }
    return history.ofEntity(entity, before, limit);
  }

  /** Up to {@code limit} acts of people, the newest first; null: of everybody. */
  @Transactional
  public List<HistoryEntry> audit(@Nullable String actor, @Nullable UUID before, int limit) {
    return history.audit(actor, before, limit);
  }
}
