package annals.article.domain.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The taking in of one upload.
 *
 * @param id UUIDv7
 * @param state how far it is
 * @param format kind of the upload
 * @param fileName as sent, or empty
 * @param author subject of the token that sent it
 * @param total items in the upload; 0 until counted
 * @param nextPosition items that are settled
 * @param taken articles made
 * @param copies articles recognised as copies
 * @param rejected items that were refused
 * @param failures starts of the work that ended without moving on
 * @param message what there is to know, or empty
 * @param createTime when the upload began
 * @param endTime when the last item was settled, or null
 */
public record Import(
    UUID id,
    ImportState state,
    ImportFormat format,
    String fileName,
    String author,
    int total,
    int nextPosition,
    int taken,
    int copies,
    int rejected,
    int failures,
    String message,
    Instant createTime,
    @Nullable Instant endTime) {

  /** A new import whose pieces are about to come. */
  public static Import uploading(
      UUID id, ImportFormat format, String fileName, String author, Instant now) {
    return new Import(
        id, ImportState.UPLOADING, format, fileName, author, 0, 0, 0, 0, 0, 0, "", now, null);
  }

  /** The upload is complete and waits for a worker. */
  public Import queued() {
    return with(ImportState.QUEUED, total, message, null);
  }

  /** A worker has counted the items and takes them. */
  public Import running(int items) {
    return with(ImportState.RUNNING, items, message, null);
  }

  /** It ended, because all is settled or because the upload as a whole is of no use. */
  public Import ended(ImportState end, String why, Instant now) {
    return with(end, total, why, now);
  }

  /** These items, which follow on the settled ones, are settled. */
  public Import settled(Collection<ImportItem> items) {
    return new Import(
        id,
        state,
        format,
        fileName,
        author,
        total,
        nextPosition + items.size(),
        taken + count(items, ImportOutcome.TAKEN),
        copies + count(items, ImportOutcome.COPY),
        rejected + count(items, ImportOutcome.REJECTED),
        0,
        message,
        createTime,
        endTime);
  }

  private static int count(Collection<ImportItem> items, ImportOutcome outcome) {
    return (int) items.stream().filter(item -> item.outcome() == outcome).count();
  }

  /** One more start of the work ended without moving on. */
  public Import failedOnce() {
    return new Import(
        id,
        state,
        format,
        fileName,
        author,
        total,
        nextPosition,
        taken,
        copies,
        rejected,
        failures + 1,
        message,
        createTime,
        endTime);
  }

  private Import with(
      ImportState newState, int newTotal, String newMessage, @Nullable Instant end) {
    return new Import(
        id,
        newState,
        format,
        fileName,
        author,
        newTotal,
        nextPosition,
        taken,
        copies,
        rejected,
        failures,
        newMessage,
        createTime,
        end);
  }
}
