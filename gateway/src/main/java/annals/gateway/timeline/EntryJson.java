package annals.gateway.timeline;

import annals.gateway.entity.EntityReferenceJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a timeline. */
@Schema(name = "TimelineEntry", description = "One line of a timeline.")
record EntryJson(
    @Schema(description = "Id of the event behind it.") @Nullable String event,
    EventDateJson date,
    String headline,
    String text,
    List<EntityReferenceJson> participants,
    @Schema(description = "Independent sources; copies of one text count once.") int sources,
    @Schema(description = "Importance, comparable within one answer only.") double score,
    @Schema(description = "The source speaks of it as planned or expected.") boolean expected,
    @Schema(description = "At least one; the first is where text stands.")
        List<EvidenceJson> evidence,
    @Schema(description = "Other dates and numbers that sources give.")
        List<Disagreement> disagreements) {

  /** What sources disagree on. */
  @Schema(name = "DisagreementKind")
  enum DisagreementKind {
    DATE,
    NUMBER
  }

  /** What one group of sources says otherwise. */
  @Schema(name = "Disagreement", description = "What one group of sources says otherwise.")
  record Disagreement(
      @Nullable DisagreementKind kind,
      @Schema(description = "An EDTF date or a number with its unit.") String value,
      List<EvidenceJson> evidence) {}
}
