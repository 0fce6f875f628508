package annals.article.domain.imports;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps imports, the pieces of their uploads and their items. Used inside a transaction. */
public interface ImportStore {
  /** Stores a new import. */
  void add(Import started);

  /** Stores what became of an import. */
  void save(Import changed);

  /** The import, unless it is still being uploaded. */
  Optional<Import> find(UUID id);

  /**
   * The import in whatever state, kept from others until the transaction ends; empty when another
   * transaction has it.
   */
  Optional<Import> findLocked(UUID id);

  /** The oldest import that waits, or that a worker left; nobody else gets it for {@code lease}. */
  Optional<Import> claim(Duration lease);

  /** Keeps a claimed import from others for another {@code lease}. */
  void renew(UUID id, Duration lease);

  /** Appends a piece of the upload. */
  void addPiece(UUID id, int number, byte[] content);

  /** The pieces as one stream, each read when its turn comes; needs no transaction. */
  InputStream content(UUID id);

  /** Forgets the pieces. */
  void deletePieces(UUID id);

  /** Stores what became of items. */
  void addItems(UUID id, Collection<ImportItem> items);

  /** Items behind {@code after} in the upload's order, only with {@code outcome} unless null. */
  List<ImportItem> items(UUID id, @Nullable ImportOutcome outcome, int after, int limit);

  /** Forgets uploads that began before {@code time} and never ended; tells how many. */
  int deleteAbandoned(Instant time);
}
