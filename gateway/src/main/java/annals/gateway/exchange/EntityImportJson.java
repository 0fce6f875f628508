package annals.gateway.exchange;

import annals.entity.v1.ImportEntitiesResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an upload of entities. */
@Schema(name = "EntityImport", description = "What became of an upload of entities.")
record EntityImportJson(
    @Schema(description = "Lines or items read.") long read,
    long created,
    @Schema(description = "Known by an external id, and brought up to date.") long updated,
    @Schema(description = "Neither people nor organisations.") long skipped,
    long rejected,
    @Schema(description = "The first hundred rejected ones.") List<Rejection> rejections) {

  /** What the upload is. */
  @Schema(name = "EntityImportFormat")
  enum Format {
    CSV,
    FTM,
    WIKIDATA
  }

  /** Why a line was not taken. */
  @Schema(name = "RejectedEntity", description = "Why a line was not taken.")
  record Rejection(@Schema(description = "Counts from 1.") long line, String reason) {}

  static EntityImportJson of(ImportEntitiesResponse done) {
    return new EntityImportJson(
        done.getRead(),
        done.getCreated(),
        done.getUpdated(),
        done.getSkipped(),
        done.getRejected(),
        done.getRejectionsList().stream()
            .map(rejected -> new Rejection(rejected.getLine(), rejected.getReason()))
            .toList());
  }
}
