package annals.gateway.imports;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The taking in of one upload. */
@Schema(name = "Import", description = "The taking in of one upload.")
record ImportJson(
    String id,
    @Nullable State state,
    @Schema(description = "Items in the upload; 0 until counted.") int total,
    int taken,
    @Schema(description = "Word-for-word copies of earlier articles; stored as such.") int copies,
    int rejected,
    @Nullable Instant created,
    @Nullable Instant ended,
    @Schema(description = "Why it failed as a whole, or what there is to know.")
        @Nullable String message) {

  /** How far an import is. */
  @Schema(name = "ImportState")
  enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
  }

  /** What became of an item. */
  @Schema(name = "ImportOutcome")
  enum Outcome {
    TAKEN,
    COPY,
    REJECTED
  }

  /** One item of an upload. */
  @Schema(name = "ImportItem", description = "What became of one item of an upload.")
  record Item(
      @Schema(description = "0-based place in the upload.") int position,
      @Schema(description = "File name in the archive, or the line.") String name,
      @Nullable Outcome outcome,
      @Schema(description = "Id of the article made, or of the one that a copy repeats.")
          @Nullable String article,
      @Schema(description = "Why it was rejected, for people.") @Nullable String reason) {}

  /** A page of items. */
  @Schema(name = "ImportItemList", description = "A page of items in the upload's order.")
  record Items(List<Item> items, @Nullable String nextPageToken) {}
}
