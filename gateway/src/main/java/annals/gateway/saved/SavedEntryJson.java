package annals.gateway.saved;

import annals.gateway.timeline.DateCertainty;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.EventDateJson;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.EvidenceJson;
import annals.gateway.timeline.ImportanceJson;
import annals.gateway.timeline.ManualSourceJson;
import annals.gateway.timeline.ParticipantJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a saved timeline. */
@Schema(name = "SavedEntry", description = "One line of a saved timeline, as readers see it.")
record SavedEntryJson(
    @Schema(description = "Stays when the events behind it are indexed again.") String id,
    @Schema(description = "Id of the event behind it; null when made by hand.")
        @Nullable String event,
    @Schema(description = "Ids of the events behind it; several after a merge.")
        List<String> events,
    EventDateJson date,
    @Nullable DateCertainty certainty,
    String headline,
    String text,
    List<String> sentences,
    List<ParticipantJson> participants,
    @Schema(description = "Independent sources; copies of one text count once.") int sources,
    double score,
    List<ImportanceJson> importance,
    boolean expected,
    @Nullable EventOutcome outcome,
    List<EvidenceJson> evidence,
    List<DisagreementJson> disagreements,
    @Nullable Origin origin,
    @Schema(description = "Shown whatever its importance.") boolean pinned,
    @Schema(description = "Not shown to readers.") boolean hidden,
    @Schema(description = "Id of its group.") @Nullable String group,
    @Schema(description = "Place among the entries of its date, from 1; 0: by importance.")
        int order,
    @Schema(description = "For editors; null for readers.") @Nullable String note,
    @Schema(description = "What editors set.") List<String> editedFields,
    @Schema(description = "Why it asks for a look; empty for readers.")
        List<AttentionJson> attention,
    @Schema(description = "Sources of an entry made by hand.") List<ManualSourceJson> manualSources,
    @Schema(description = "What the machine says where editors say otherwise.")
        @Nullable String machineHeadline,
    @Nullable String machineText,
    @Nullable EventDateJson machineDate) {

  /** Who made it. */
  @Schema(name = "EntryOrigin")
  enum Origin {
    MACHINE,
    MANUAL
  }

  /** A page of entries. */
  @Schema(name = "SavedEntryList", description = "A page of entries in order of date.")
  record Page(
      List<SavedEntryJson> entries,
      @Schema(description = "The version of the timeline that is listed.") long version,
      @Nullable String nextPageToken) {}

  /** Entries that came out of one. */
  @Schema(name = "SplitEntries", description = "What was left, then what was taken out.")
  record Parts(List<SavedEntryJson> entries) {}
}
