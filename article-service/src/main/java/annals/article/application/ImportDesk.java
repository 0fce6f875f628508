package annals.article.application;

import annals.article.domain.RequestKey;
import annals.article.domain.RequestKeys;
import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportFormat;
import annals.article.domain.imports.ImportItem;
import annals.article.domain.imports.ImportOutcome;
import annals.article.domain.imports.ImportStore;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where uploads are handed in and asked after. */
@ApplicationScoped
public class ImportDesk {
  private final ImportStore store;
  private final RequestKeys requests;
  private final IdGenerator ids;
  private final Clock clock;
  private final Event<ImportQueued> queuing;

  ImportDesk(
      ImportStore store,
      RequestKeys requests,
      IdGenerator ids,
      Clock clock,
      Event<ImportQueued> queuing) {
    this.store = store;
    this.requests = requests;
    this.ids = ids;
    this.clock = clock;
    this.queuing = queuing;
  }

  /** Begins an upload; its pieces follow. */
  @Transactional
  public UUID begin(ImportFormat format, String fileName, String author) {
    UUID id = ids.next();
    store.add(Import.uploading(id, format, fileName, author, clock.instant()));
    return id;
  }

  /** Stores a piece durably. */
  @Transactional
  public void add(UUID id, int number, byte[] piece) {
    store.addPiece(id, number, piece);
  }

  /** Ends an upload; the same request again answers with the import made first. */
  @Transactional
  public Import complete(UUID id, RequestKey key) {
    Optional<UUID> earlier = key.isGiven() ? requests.claim(key, id) : Optional.empty();
    if (earlier.isPresent()) {
      store.deletePieces(id);
      return get(earlier.get());
    }
    Import queued = store.findLocked(id).orElseThrow(() -> notFound(id)).queued();
    store.save(queued);
    queuing.fire(new ImportQueued(id));
    return queued;
  }

  /** Forgets an upload that broke off. */
  @Transactional
  public void abandon(UUID id) {
    store.deletePieces(id);
  }

  /** An import. */
  @Transactional
  public Import get(UUID id) {
    return store.find(id).orElseThrow(() -> notFound(id));
  }

  /** A page of the items of an import. */
  @Transactional
  public List<ImportItem> items(UUID id, @Nullable ImportOutcome outcome, int after, int limit) {
    get(id);
    return store.items(id, outcome, after, limit);
  }

  private static AnnalsException notFound(UUID id) {
    return AnnalsException.notFound(Reason.IMPORT_NOT_FOUND, id.toString());
  }
}
