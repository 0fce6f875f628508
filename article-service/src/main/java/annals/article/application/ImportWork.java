package annals.article.application;

import annals.article.domain.Article;
import annals.article.domain.ArticleContent;
import annals.article.domain.ArticleOutbox;
import annals.article.domain.ArticleStatus;
import annals.article.domain.ArticleStore;
import annals.article.domain.ContentReader;
import annals.article.domain.copies.Fingerprint;
import annals.article.domain.copies.Twin;
import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.ImportItem;
import annals.article.domain.imports.ImportOutcome;
import annals.article.domain.imports.ImportState;
import annals.article.domain.imports.ImportStore;
import annals.platform.error.AnnalsException;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Works imports off, a batch a transaction: what became of the items is stored with the position
 * behind them, so that after a crash none is lost and none taken twice.
 */
@ApplicationScoped
public class ImportWork {
  /** Starts that may end without moving on before an import is given up. */
  private static final int MOST_FAILURES = 5;

  private static final Duration LEASE_TO_OPEN = Duration.ofSeconds(60);
  private static final Duration LEASE_TO_SETTLE = Duration.ofSeconds(15);
  private static final Duration ABANDONED = Duration.ofHours(24);

  private final ImportStore imports;
  private final ArticleStore articles;
  private final ArticleOutbox outbox;
  private final ContentReader reader;
  private final IdGenerator ids;
  private final Clock clock;

  ImportWork(
      ImportStore imports,
      ArticleStore articles,
      ArticleOutbox outbox,
      ContentReader reader,
      IdGenerator ids,
      Clock clock) {
    this.imports = imports;
    this.articles = articles;
    this.outbox = outbox;
    this.reader = reader;
    this.ids = ids;
    this.clock = clock;
  }

  private record Reading(
      ImportEntry entry,
      @Nullable ArticleContent content,
      @Nullable Fingerprint fingerprint,
      String refusal) {}

  /** The next import to work on, if any. */
  @Transactional
  public Optional<Import> claim() {
    return imports.claim(LEASE_TO_OPEN);
  }

  /** Forgets uploads that broke off long ago. */
  @Transactional
  public void sweep() {
    imports.deleteAbandoned(clock.instant().minus(ABANDONED));
  }

  /** Notes how many items the upload has. */
  @Transactional
  public void started(UUID id, int items) {
    change(id, found -> found.running(items));
    imports.renew(id, LEASE_TO_SETTLE);
  }

  /**
   * Takes the items that stand from {@code position} on.
   *
   * @return false if somebody else works on the import, and nothing was done
   */
  @Transactional
  public boolean settle(UUID id, int position, List<ImportEntry> entries) {
    Instant now = clock.instant();
    List<Reading> readings = entries.stream().map(entry -> read(entry, now)).toList();
    Import found = imports.findLocked(id).orElse(null);
    if (found == null || found.nextPosition() != position) {
      return false;
    }
    List<Twin> twins =
        new ArrayList<>(
            articles.twins(
                readings.stream()
                    .flatMap(r -> Optional.ofNullable(r.fingerprint()).stream())
                    .toList()));
    List<ImportItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      items.add(take(position + items.size(), reading, twins, found.author(), now));
    }
    imports.addItems(id, items);
    imports.save(found.settled(items));
    imports.renew(id, LEASE_TO_SETTLE);
    return true;
  }

  /** Ends an import whose items are all settled. */
  @Transactional
  public void finish(UUID id) {
    change(id, found -> found.ended(ImportState.DONE, summary(found), clock.instant()));
    imports.deletePieces(id);
  }

  /** Ends an import that is of no use as a whole. */
  @Transactional
  public void fail(UUID id, String message) {
    change(id, found -> found.ended(ImportState.FAILED, message, clock.instant()));
    imports.deletePieces(id);
  }

  /** Notes that the work ended unexpectedly; gives up after some times. */
  @Transactional
  public void stumble(UUID id) {
    change(
        id,
        found ->
            found.failures() + 1 < MOST_FAILURES
                ? found.failedOnce()
                : found.ended(
                    ImportState.FAILED,
                    "The upload could not be worked off; the reason is in the service's log.",
                    clock.instant()));
  }

  private void change(UUID id, UnaryOperator<Import> change) {
    imports.findLocked(id).map(change).ifPresent(imports::save);
  }

  private static String summary(Import done) {
    return done.taken() + done.copies() == 0 ? "No item of the upload could be taken." : "";
  }

  private Reading read(ImportEntry entry, Instant now) {
    return switch (entry) {
      case ImportEntry.Unreadable(var name, var reason) -> new Reading(entry, null, null, reason);
      case ImportEntry.Candidate(var name, var draft) -> {
        try {
          ArticleContent content = reader.read(draft, now);
          Fingerprint fingerprint = Fingerprint.of(content.text(), content.segments());
          yield new Reading(entry, content, fingerprint, "");
        } catch (AnnalsException refused) {
          yield new Reading(entry, null, null, String.valueOf(refused.getMessage()));
        }
      }
    };
  }

  private ImportItem take(
      int position, Reading reading, List<Twin> twins, String author, Instant now) {
    ArticleContent content = reading.content();
    Fingerprint fingerprint = reading.fingerprint();
    String name = reading.entry().name();
    if (content == null || fingerprint == null) {
      return new ImportItem(position, name, ImportOutcome.REJECTED, null, reading.refusal());
    }
    List<Twin> same = twins.stream().filter(t -> t.fingerprint().equals(fingerprint)).toList();
    Optional<Twin> delivered = same.stream().filter(t -> t.isSameDelivery(content)).findFirst();
    if (delivered.isPresent()) {
      return new ImportItem(position, name, ImportOutcome.COPY, delivered.get().id(), "");
    }
    UUID id = ids.next();
    UUID original = ArticleCatalog.original(same, id);
    Article article = new Article(id, 1, content, ArticleStatus.USABLE, original, author, now, now);
    articles.add(article, fingerprint);
    outbox.changed(article);
    twins.add(Twin.of(article, fingerprint));
    ImportOutcome outcome = original == null ? ImportOutcome.TAKEN : ImportOutcome.COPY;
    return new ImportItem(position, name, outcome, id, "");
  }
}
