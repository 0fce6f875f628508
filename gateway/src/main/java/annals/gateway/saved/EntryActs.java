package annals.gateway.saved;

import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import annals.timeline.v1.EvidencePlace;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.SplitEntryRequest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What editors send to join entries and to part them. */
final class EntryActs {
  private static final int MAX_MERGED = 20;
  private static final int MAX_EVIDENCE = 200;

  private EntryActs() {}

  /** Which entries become one. */
  @Schema(name = "EntryMerge", description = "Which entries become one.")
  record Merge(
      @Schema(description = "Ids of 2 to 20; the first gives date and headline. Required.")
          @Nullable List<@Nullable String> entries,
      @Schema(description = "Kept in the history.") @Nullable String reason) {

    MergeEntriesRequest.Builder request() {
      if (entries == null || entries.size() < 2 || entries.size() > MAX_MERGED) {
        throw ProblemException.invalidField(
            "/entries", "Give the ids of 2 to %d entries.".formatted(MAX_MERGED));
      }
      List<String> ids = new ArrayList<>();
      BodyValues.items("/entries", entries, "an id, a UUID", id -> id)
          .forEach(id -> ids.add(BodyValues.id("/entries/" + ids.size(), id)));
      return MergeEntriesRequest.newBuilder()
          .addAllEntryIds(ids)
          .setReason(BodyValues.orEmpty(reason));
    }
  }

  /** Which evidence goes into an entry of its own. */
  @Schema(name = "EntrySplit", description = "Which evidence goes into an entry of its own.")
  record Split(
      @Schema(description = "Some of the entry's evidence, not all. Required.")
          @Nullable List<@Nullable Place> evidence,
      @Schema(description = "Kept in the history.") @Nullable String reason) {

    SplitEntryRequest.Builder request() {
      if (evidence == null || evidence.isEmpty() || evidence.size() > MAX_EVIDENCE) {
        throw ProblemException.invalidField(
            "/evidence", "Name 1 to %d pieces of evidence.".formatted(MAX_EVIDENCE));
      }
      List<EvidencePlace> places = new ArrayList<>();
      BodyValues.items("/evidence", evidence, "a JSON object", one -> one)
          .forEach(one -> places.add(one.place("/evidence/" + places.size())));
      return SplitEntryRequest.newBuilder()
          .addAllEvidence(places)
          .setReason(BodyValues.orEmpty(reason));
    }
  }

  /** Where a piece of evidence stands. */
  @Schema(name = "EvidencePlace", description = "Where a piece of evidence stands.")
  record Place(
      @Schema(description = "Id of the article. Required.") @Nullable String article,
      @Schema(description = "Its start in the article's text. Required.") @Nullable Integer start) {

    private EvidencePlace place(String pointer) {
      if (start == null || start < 0) {
        throw ProblemException.invalidField(pointer + "/start", "Must be the start of evidence.");
      }
      return EvidencePlace.newBuilder()
          .setArticleId(BodyValues.id(pointer + "/article", BodyValues.orEmpty(article)))
          .setStart(start)
          .build();
    }
  }
}
